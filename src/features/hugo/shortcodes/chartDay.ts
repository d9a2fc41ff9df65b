import type { ChartBlock } from '../../../content/blocks.ts'
import { isPartialDate } from '../../../kernel/partialDate.ts'

type Shown = Pick<ChartBlock, 'asOf' | 'day'>

/** Write which day a chart shows, as an argument of its shortcode; nothing for that of publication. */
export const chartDayWords = ({ asOf, day }: Shown): string | undefined => {
  if (asOf === 'live') return 'live'
  return asOf === 'day' && day ? day : undefined
}

/** Tell whether an argument says which day a chart shows. */
export const isChartDay = (words: string): boolean =>
  words === 'live' || words === 'publication' || (words.length === 10 && isPartialDate(words))

/** Read which day a chart shows from an argument of its shortcode. */
export const readChartDay = (words: string | undefined): Shown => {
  if (words === undefined || words === 'publication') return { asOf: 'publication' }
  return words === 'live' ? { asOf: 'live' } : { asOf: 'day', day: words }
}
