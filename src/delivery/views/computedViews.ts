import { sayInterval } from '../../features/chips/control/sayInterval.ts'
import type { Computed } from '../../features/chips/control/performance.ts'
import { computeDensity, computeTpp } from '../../features/chips/control/performance.ts'
import type { Holdable, Settled } from '../../features/chips/facts/settleFacts.ts'
import { findSeries } from '../../features/chips/facts/series.ts'
import type { Message } from '../../kernel/messages.ts'

/** A number that the newsroom computes from what it holds, and from which series. */
export type ComputedView = {
  readonly key: 'tpp' | 'performance-density'
  readonly value: string
  readonly from: readonly Message[]
}

const viewOf = (
  key: ComputedView['key'],
  computed: Computed | undefined,
  places: number,
): ComputedView[] => {
  if (!computed) return []
  return [
    {
      key,
      value: sayInterval(computed, places),
      from: computed.series.flatMap((series) => findSeries(series)?.label ?? []),
    },
  ]
}

/** Compute what follows from what is held of a chip; what is unknown is not there. */
export const computedViews = (held: ReadonlyMap<string, Settled<Holdable>>): ComputedView[] => [
  ...viewOf('tpp', computeTpp(held), 1),
  ...viewOf('performance-density', computeDensity(held), 2),
]
