import type { Metadata } from 'next'

import { addresses } from '../../../../../delivery/addresses.ts'
import { parseCursor } from '../../../../../delivery/queries/cursor.ts'
import { listPageSize } from '../../../../../delivery/queries/findCategory.ts'
import { listCategories } from '../../../../../delivery/queries/listCategories.ts'
import { listLatest } from '../../../../../delivery/queries/listLatest.ts'
import { carryTags } from '../../../../../delivery/site/carryTags.ts'
import { listTags } from '../../../../../delivery/site/listTags.ts'
import { messages } from '../../../../../delivery/site/messages.ts'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { StoryList } from '../../../../../delivery/site/StoryList.tsx'
import { isLocale, otherLocale } from '../../../../../kernel/locale.ts'
import { say } from '../../../../../kernel/messages.ts'
import { describeNothing } from '../../describeNothing.ts'
import { findReader } from '../../findReader.ts'
import { leadElsewhere } from '../../leadElsewhere.tsx'

type Props = { params: Promise<{ locale: string; cursor: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, cursor } = await params
  if (!isLocale(locale) || !parseCursor(cursor)) return describeNothing(locale)
  return {
    title: say(messages.archive, locale),
    robots: { index: false, follow: true },
  }
}

export default async function Older({ params }: Props) {
  const { locale, cursor } = await params
  const before = parseCursor(cursor)
  if (!isLocale(locale) || !before) return leadElsewhere([locale, 'before', cursor])
  const reader = await findReader(locale)
  const [categories, page] = await Promise.all([
    listCategories(reader),
    listLatest(reader, { before, size: listPageSize }),
  ])
  await carryTags(listTags(locale, page.cards))
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={addresses.home(otherLocale(locale))}
    >
      <header className="page-head">
        <h1>{say(messages.archive, locale)}</h1>
      </header>
      <StoryList
        locale={locale}
        page={page}
        categories={categories}
        base={addresses.home(locale)}
        isFirstPage={false}
      />
    </SiteFrame>
  )
}
