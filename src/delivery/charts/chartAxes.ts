import type { ChartKind } from '../../kernel/chartKinds.ts'
import type { Measure } from '../../features/chips/control/rule.ts'

/** What an axis of a chart measures: what rules measure, or time. */
export type ChartAxis =
  | { readonly scale: 'log'; readonly measure: Measure }
  | { readonly scale: 'time' }

/** The axes of the charts. */
export const chartAxes: Readonly<
  Record<ChartKind, { readonly x: ChartAxis; readonly y: ChartAxis }>
> = {
  performance: {
    x: { scale: 'log', measure: 'performance-density' },
    y: { scale: 'log', measure: 'tpp' },
  },
  'memory-bandwidth': {
    x: { scale: 'time' },
    y: { scale: 'log', measure: 'memory-bandwidth' },
  },
}
