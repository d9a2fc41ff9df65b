import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { holdBackEvents } from '../audit/heldBackEvents.ts'
import { inTransaction } from '../inTransaction.ts'
import { lockPost } from '../lockPost.ts'
import type { Attempt } from './findObstacles.ts'
import { firingContext } from './firing.ts'
import { obstaclesIn } from './obstaclesIn.ts'
import { publishContent, withdrawPost } from './publishContent.ts'

/** One of several that are tried together. */
export type Trial = Omit<Attempt, 'user'> & { readonly id: number }

/** What stands in the way of some of them, in words, by their ids. */
export type Blocked = ReadonlyMap<number, readonly string[]>

class Undo extends Error {}

const perform = async (
  { id, post, action, content, instant, embargoReason = null }: Trial,
  req: PayloadRequest,
): Promise<void> => {
  const firing = { schedule: id, origin: 'clock', instant, mark: `attempt-${id}` } as const
  Object.assign(
    req.context,
    firingContext({ ...firing, revision: null, fingerprint: null, embargoReason }),
  )
  if (action === 'withdraw') await withdrawPost(post, req)
  else if (content) await publishContent(post, content, req)
}

type As = { readonly user: PayloadRequest['user']; readonly language: Locale }

/** Try all of them in one transaction and take it back; gives the first that cannot. */
const tryOnce = async (
  payload: Payload,
  trials: readonly Trial[],
  as: As,
): Promise<{ id: number; obstacles: string[] } | undefined> => {
  let at: Trial | undefined
  try {
    await inTransaction(payload, as, async (req) => {
      holdBackEvents(req)
      const posts = trials.map(({ post }) => post).sort((one, other) => one - other)
      for (const post of posts) await lockPost(post, req)
      for (const trial of trials) {
        at = trial
        await perform(trial, req)
      }
      throw new Undo()
    })
  } catch (error) {
    if (error instanceof Undo) return undefined
    const obstacles = obstaclesIn(error)
    if (!obstacles || !at) throw error
    return { id: at.id, obstacles }
  }
  return undefined
}

/**
 * Try several publications and withdrawals out together, in their order, and take everything back:
 * which of them could not happen, and why.
 *
 * What cannot is left out of the next round, until the rest passes: exactly what happens when only
 * what is ready is published.
 */
export const findBlocked = async (
  payload: Payload,
  trials: readonly Trial[],
  as: As,
): Promise<Blocked> => {
  const blocked = new Map<number, readonly string[]>()
  let rest = trials
  while (rest.length > 0) {
    const failed = await tryOnce(payload, rest, as)
    if (!failed) break
    blocked.set(failed.id, failed.obstacles)
    rest = rest.filter(({ id }) => id !== failed.id)
  }
  return blocked
}
