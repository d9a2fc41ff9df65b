import type { Metadata } from 'next'

import { addresses } from '../../../../delivery/addresses.ts'
import { chartMessages } from '../../../../delivery/charts/messages.ts'
import { listCategories } from '../../../../delivery/queries/listCategories.ts'
import { alternates } from '../../../../delivery/site/alternates.ts'
import { carryTags } from '../../../../delivery/site/carryTags.ts'
import { ChartIndex } from '../../../../delivery/site/charts/ChartIndex.tsx'
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
    title: say(chartMessages.charts, locale),
    description: say(chartMessages.chartsIntro, locale),
    alternates: alternates(locale, addresses.charts(locale), addresses.charts(otherLocale(locale))),
  }
}

export default async function Charts({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) return leadElsewhere([locale, 'charts'])
  const categories = await listCategories(await findReader(locale))
  await carryTags([cacheTags.categories])
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={addresses.charts(otherLocale(locale))}
      here={addresses.charts(locale)}
    >
      <ChartIndex locale={locale} />
    </SiteFrame>
  )
}
