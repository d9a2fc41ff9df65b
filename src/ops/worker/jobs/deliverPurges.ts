import { decideDelay } from './decideDelay.ts'
import type { Jobs } from './openJobs.ts'
import { reasonOf } from './reasonOf.ts'

/** The most jobs that leave in one request. */
const batch = 200

/** What became of the jobs that were due. */
export type Delivered = {
  readonly done: number
  readonly refused: number
  /** Why the first of them was not done. */
  readonly reason?: string
}

/**
 * Tell the web process what has gone stale; one request for all that is due.
 *
 * It is told at least once: to be told again is harmless.
 */
export const deliverPurges = async (
  jobs: Jobs,
  purge: (tags: readonly string[]) => Promise<void>,
): Promise<Delivered> => {
  const taken = await jobs.take('cache.purge', batch)
  if (taken.length === 0) return { done: 0, refused: 0 }
  const tags = new Set(taken.flatMap(({ data }) => data.tags))
  try {
    if (tags.size > 0) await purge([...tags])
  } catch (error) {
    const reason = reasonOf(error)
    const refused = taken.map(({ id, attempts }) => ({
      id,
      reason,
      delay: decideDelay('cache.purge', attempts),
    }))
    await jobs.refuse('cache.purge', refused)
    return { done: 0, refused: taken.length, reason }
  }
  await jobs.complete(
    'cache.purge',
    taken.map(({ id }) => id),
  )
  return { done: taken.length, refused: 0 }
}
