import type { Metadata } from 'next'

import { addresses } from '../../../../delivery/addresses.ts'
import { listCategories } from '../../../../delivery/queries/listCategories.ts'
import { listChips } from '../../../../delivery/queries/listChips.ts'
import { alternates } from '../../../../delivery/site/alternates.ts'
import { carryTags } from '../../../../delivery/site/carryTags.ts'
import { ChipIndex } from '../../../../delivery/site/ChipIndex.tsx'
import { messages } from '../../../../delivery/site/messages.ts'
import { SiteFrame } from '../../../../delivery/site/SiteFrame.tsx'
import { cacheTags } from '../../../../kernel/cacheTags.ts'
import { isLocale, otherLocale } from '../../../../kernel/locale.ts'
import { say } from '../../../../kernel/messages.ts'
import { describeNothing } from '../describeNothing.ts'
import { findReader } from '../findReader.ts'
import { leadElsewhere } from '../leadElsewhere.tsx'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  if (!isLocale(locale)) return describeNothing(locale)
  return {
    title: say(messages.chips, locale),
    description: say(messages.chipsIntro, locale),
    alternates: alternates(locale, addresses.chips(locale), addresses.chips(otherLocale(locale))),
  }
}

export default async function Chips({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) return leadElsewhere([locale, 'chips'])
  const reader = await findReader(locale)
  const [categories, chips] = await Promise.all([listCategories(reader), listChips(reader)])
  await carryTags([cacheTags.chips, cacheTags.categories])
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={addresses.chips(otherLocale(locale))}
      here={addresses.chips(locale)}
    >
      <ChipIndex locale={locale} chips={chips} />
    </SiteFrame>
  )
}
