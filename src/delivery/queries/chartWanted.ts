import type { ChartBlock } from '../../content/blocks.ts'
import type { TablePin } from '../../features/chips/live/tablePin.ts'
import type { ChartKind } from '../../kernel/chartKinds.ts'
import { isChartKind } from '../../kernel/chartKinds.ts'
import { readDay } from '../http/readDay.ts'
import type { PostMoment } from './postMoment.ts'
import type { ShownOn } from './shownOn.ts'
import { shownOn } from './shownOn.ts'

/** A chart that an article shows, and of which moment. */
export type ChartWanted = ShownOn & { readonly kind: ChartKind }

/** Tell which chart a block shows, and what it is pinned to. */
export const chartWanted = (
  { id, kind, asOf, day }: Pick<ChartBlock, 'id' | 'kind' | 'asOf' | 'day'>,
  pins: ReadonlyMap<string, TablePin>,
  moment: PostMoment,
): ChartWanted => ({
  // A draft may hold anything.
  kind: isChartKind(kind) ? kind : 'performance',
  ...shownOn({ id, chosen: asOf, day: readDay(day) }, pins, moment),
})

/** Name a chart of a moment, to find it among others. */
export const chartKey = ({ kind, day, known = 'now' }: ChartWanted): string =>
  [kind, day, known].join(' ')
