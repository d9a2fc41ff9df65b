import type { Trial } from '../fire/findBlocked.ts'
import type { LockedBundle } from './lockBundle.ts'
import type { Hindrance } from './findHindrances.ts'

/** What is to be tried out of a bundle: every member that nothing else keeps, in its order. */
export const trialsOf = (
  { bundle, members }: LockedBundle,
  hindrances: ReadonlyMap<number, Hindrance>,
  now: Date,
): Trial[] =>
  members.flatMap(({ id, post, action, content, embargoReason }) => {
    if (post === null || hindrances.has(id)) return []
    const instant = bundle.instant > now ? bundle.instant : now
    return [{ id, post, action, content, instant, embargoReason }]
  })
