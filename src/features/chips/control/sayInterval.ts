import { groupDigits } from './groupDigits.ts'
import type { Computed } from './performance.ts'

/**
 * Write what was computed: a number, from–to where it is not known more exactly, or a lower bound.
 *
 * @param besides a number that neither end must be taken for.
 */
export const sayInterval = (
  { low, high }: Pick<Computed, 'low' | 'high'>,
  places: number,
  besides?: string,
): string => {
  const from = groupDigits(low, places, besides)
  if (high === undefined) return `≥ ${from}`
  const to = groupDigits(high, places, besides)
  return from === to ? from : `${from}–${to}`
}
