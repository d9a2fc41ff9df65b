import type { Locale } from '../../kernel/locale.ts'
import { chartLayouts } from './chartLayout.ts'
import type { ChartView } from './chartView.ts'
import type { LiftedText } from './liftTexts.ts'
import { liftTexts } from './liftTexts.ts'
import { plotChart } from './plotChart.ts'

// As the style sheet has them in the dark: a picture that is shared knows of no reader's colours.
const colours: Readonly<Record<string, string>> = {
  '--paper': '#10161f',
  '--text': '#f7f4ed',
  '--chart-point': '#f7f4ed',
  '--chart-1': '#ff9d6b',
  '--chart-2': '#8ab8ff',
  '--chart-3': '#7fd08a',
  '--chart-4': '#d4a8f4',
  '--chart-5': '#e0c050',
  '--chart-6': '#66d3dd',
}

const quiet = '#9aa7b8'

const paint = (text: string): string =>
  text
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours[name] ?? quiet)
    .replace(/currentcolor/gi, quiet)

/** A chart for sharing: SVG without any text, and the texts with their places. */
export type ChartPicture = {
  readonly svg: string
  readonly texts: readonly LiftedText[]
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** Draw a chart for sharing, in colours of its own. */
export const drawPicture = (view: ChartView, locale: Locale): ChartPicture => {
  const layout = chartLayouts.picture
  const { width, height, fontSize } = layout
  const drawing = plotChart(view, layout, locale)
  const texts = liftTexts(drawing, fontSize).map((text) => ({ ...text, fill: paint(text.fill) }))
  for (const one of drawing.querySelectorAll('style, title')) one.remove()
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return { svg: paint(drawing.outerHTML), texts, width, height, fontSize }
}
