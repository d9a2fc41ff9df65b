import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'
import { getPayload } from 'payload'

import type { ChartKind } from '../../../../../kernel/chartKinds.ts'
import { isChartKind } from '../../../../../kernel/chartKinds.ts'
import { chartView } from '../../../../../delivery/charts/chartView.ts'
import { drawPicture } from '../../../../../delivery/charts/drawPicture.ts'
import { chartMessages } from '../../../../../delivery/charts/messages.ts'
import { readDay } from '../../../../../delivery/http/readDay.ts'
import { findChart } from '../../../../../delivery/queries/findChart.ts'
import { today } from '../../../../../delivery/queries/today.ts'
import { sayPartialDate } from '../../../../../kernel/sayPartialDate.ts'
import { ChartCard } from '../../../../../delivery/site/openGraph/ChartCard.tsx'
import { cardSize } from '../../../../../delivery/site/openGraph/HeadlineCard.tsx'
import { siteIdentity } from '../../../../../delivery/siteIdentity.ts'
import { cacheTags } from '../../../../../kernel/cacheTags.ts'
import type { Locale } from '../../../../../kernel/locale.ts'
import { isLocale } from '../../../../../kernel/locale.ts'
import { say } from '../../../../../kernel/messages.ts'
import { readFonts } from '../../../../../ops/fonts/readFonts.ts'

type Place = { locale: string; kind: string; day?: string }

const draw = async (locale: Locale, kind: ChartKind, on: string): Promise<string> => {
  const reader = { payload: await getPayload({ config }), locale }
  const view = chartView(await findChart(reader, kind, { on, hasSources: false }))
  const picture = drawPicture(view, locale)
  const title = say(chartMessages[kind], locale)
  const date = say(chartMessages.asOf, locale, { date: sayPartialDate(on, locale) })
  const words = [title, date, siteIdentity.name[locale], ...picture.texts.map(({ text }) => text)]
  const fonts = await readFonts(words.join(''))
  const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ')
  const image = new ImageResponse(
    <ChartCard
      locale={locale}
      title={title}
      date={date}
      picture={picture}
      fontFamily={fontFamily}
    />,
    { ...cardSize, fonts },
  )
  return Buffer.from(await image.arrayBuffer()).toString('base64')
}

/** Answer with the picture of a chart that is shared; it is kept until a fact of a chip changes. */
export const drawChartPicture = async ({ locale, kind, day }: Place): Promise<Response> => {
  if (!isLocale(locale) || !isChartKind(kind)) notFound()
  const on = readDay(day) ?? today()
  const cached = unstable_cache(() => draw(locale, kind, on), ['chart', locale, kind, on], {
    tags: [cacheTags.chips],
  })
  return new Response(Buffer.from(await cached(), 'base64'), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=0, must-revalidate' },
  })
}
