import type { ChartBlock } from '../../content/blocks.ts'
import type { ChartKind } from '../../kernel/chartKinds.ts'
import { isChartKind } from '../../kernel/chartKinds.ts'
import { readDay } from '../http/readDay.ts'

/** A chart that an article shows, and of which day, `2025-04-09`. */
export type ChartWanted = { readonly kind: ChartKind; readonly on: string }

// As dates are written on the site: the day that it is in the newsroom.
const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei', dateStyle: 'short' }).format(moment)

/**
 * Tell which chart a block shows.
 *
 * @param publishedAt of its article, ISO 8601; what is not published shows today.
 */
export const chartWanted = (
  { kind, asOf, day }: Pick<ChartBlock, 'kind' | 'asOf' | 'day'>,
  publishedAt: string | undefined,
): ChartWanted => {
  const named = asOf === 'day' ? readDay(day) : undefined
  const published = asOf === 'live' || !publishedAt ? undefined : new Date(publishedAt)
  return {
    // A draft may hold anything.
    kind: isChartKind(kind) ? kind : 'performance',
    // Today as the chart's own page has it.
    on: named ?? (published ? dayOf(published) : new Date().toISOString().slice(0, 10)),
  }
}

/** Name a chart of a day, to find it among others. */
export const chartKey = ({ kind, on }: ChartWanted): string => `${kind} ${on}`
