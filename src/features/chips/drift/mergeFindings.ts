import type { DriftFinding } from './driftTask.ts'
import { findingKey } from './driftTask.ts'

/**
 * Add what was found to what is known of an article: it showed what it showed first, and what is
 * held now is the latest. What came back to the value that was shown is no finding any more.
 */
export const mergeFindings = (
  known: readonly DriftFinding[],
  found: readonly DriftFinding[],
): DriftFinding[] => {
  const merged = new Map(known.map((one) => [findingKey(one), one]))
  for (const one of found) {
    const key = findingKey(one)
    const before = one.kind === 'live' ? (merged.get(key)?.before ?? one.before) : one.before
    if (before === one.after) merged.delete(key)
    else merged.set(key, { ...one, before })
  }
  return [...merged.values()]
}
