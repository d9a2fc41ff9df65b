import type { ChartBlock } from '../../../content/blocks.ts'
import { isPartialDate } from '../../../kernel/partialDate.ts'

type Shown = Pick<ChartBlock, 'asOf' | 'day'>

/** Write which day a chart shows, as an argument of its shortcode; nothing where nobody has chosen. */
export const chartDayWords = ({ asOf, day }: Shown): string | undefined => {
  if (asOf === 'day') return day || undefined
  return asOf ?? undefined
}

/** Tell whether an argument says which day a chart shows. */
export const isChartDay = (words: string): boolean =>
  words === 'live' || words === 'publication' || (words.length === 10 && isPartialDate(words))

/** Read which day a chart shows from an argument of its shortcode. */
export const readChartDay = (words: string | undefined): Shown => {
  if (words === undefined) return {}
  return words === 'live' || words === 'publication' ? { asOf: words } : { asOf: 'day', day: words }
}
