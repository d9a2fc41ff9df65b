import type { Holdable, Settled } from '../facts/settleFacts.ts'
import type { Computed } from './performance.ts'
import { computeMeasure } from './performance.ts'
import type { Measure } from './rule.ts'

/** What is known of a measure of one chip; `undefined` where nothing is. */
export type Compute = (measure: Measure) => Computed | undefined

/** Compute each measure of a chip once, however many rules ask for it. */
export const computeOnce = (held: ReadonlyMap<string, Settled<Holdable>>): Compute => {
  const known = new Map<Measure, Computed | undefined>()
  return (measure) => {
    if (!known.has(measure)) known.set(measure, computeMeasure(measure, held))
    return known.get(measure)
  }
}
