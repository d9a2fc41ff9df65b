import type { Metadata } from 'next'
import { cache } from 'react'

import { isChartKind } from '../../../../../kernel/chartKinds.ts'
import { addresses } from '../../../../../delivery/addresses.ts'
import { chartView } from '../../../../../delivery/charts/chartView.ts'
import { chartMessages } from '../../../../../delivery/charts/messages.ts'
import { readDay } from '../../../../../delivery/http/readDay.ts'
import { findChart } from '../../../../../delivery/queries/findChart.ts'
import { listCategories } from '../../../../../delivery/queries/listCategories.ts'
import { today } from '../../../../../delivery/queries/today.ts'
import { alternates } from '../../../../../delivery/site/alternates.ts'
import { carryTags } from '../../../../../delivery/site/carryTags.ts'
import { ChartPage } from '../../../../../delivery/site/charts/ChartPage.tsx'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { siteIdentity } from '../../../../../delivery/siteIdentity.ts'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import { isLocale, otherLocale } from '../../../../../kernel/locale.ts'
import { say } from '../../../../../kernel/messages.ts'
import { describeNothing } from '../../describeNothing.ts'
import { findReader } from '../../findReader.ts'
import { leadElsewhere } from '../../leadElsewhere.tsx'

type Place = { locale: string; kind: string; day?: string }

const read = cache(async (locale: string, kind: string, day: string | undefined) => {
  if (!isLocale(locale) || !isChartKind(kind)) return undefined
  const chosen = readDay(day)
  const reader = await findReader(locale)
  const on = chosen ?? today()
  const [record, categories] = await Promise.all([
    findChart(reader, kind, { on, hasSources: true }),
    listCategories(reader),
  ])
  const refused = day !== undefined && chosen === undefined ? day : undefined
  return { categories, chosen, kind, locale, record, refused }
})

export const describeChart = async ({ locale, kind, day }: Place): Promise<Metadata> => {
  const found = await read(locale, kind, day)
  if (!found) return describeNothing(locale)
  const { chosen } = found
  const title = say(chartMessages[found.kind], found.locale)
  const description = say(chartMessages[`${found.kind}Intro`], found.locale)
  const here = addresses.chart(found.locale, found.kind, chosen)
  return {
    title,
    description,
    alternates: alternates(
      found.locale,
      here,
      addresses.chart(otherLocale(found.locale), found.kind, chosen),
    ),
    // There are as many of them as days; what is to be found is the chart.
    ...(day === undefined ? {} : { robots: { index: false, follow: true } }),
    openGraph: {
      type: 'website',
      title,
      description,
      url: here,
      siteName: siteIdentity.name[found.locale],
      locale: found.locale.replace('-', '_'),
    },
    twitter: { card: 'summary_large_image', title, description },
  }
}

export const showChart = async ({ locale, kind, day }: Place) => {
  const found = await read(locale, kind, day)
  if (!found) return leadElsewhere([locale, 'charts', kind])
  const { categories, chosen, record, refused } = found
  await carryTags([
    cacheTags.chips,
    cacheTags.categories,
    ...[...record.sources.keys()].map(cacheTags.source),
  ])
  return (
    <SiteFrame
      locale={found.locale}
      categories={categories}
      counterpart={addresses.chart(otherLocale(found.locale), found.kind, chosen)}
    >
      <ChartPage view={chartView(record)} locale={found.locale} refused={refused} />
    </SiteFrame>
  )
}
