import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { inTransaction } from '../inTransaction.ts'
import { lockPost } from '../lockPost.ts'
import type { Content } from '../revisions/contentOf.ts'
import type { Action } from '../schedules/schedule.ts'
import { firingContext } from './firing.ts'
import { obstaclesIn } from './obstaclesIn.ts'
import { publishContent, withdrawPost } from './publishContent.ts'

/** What is tried. */
export type Attempt = {
  readonly post: number
  readonly action: Action
  readonly content: Content | null
  readonly instant: Date
  readonly user: PayloadRequest['user']
  /** Why it may go before the end of an embargo. */
  readonly embargoReason?: string | null
}

class Undo extends Error {}

/**
 * Try a publication or a withdrawal out and take it back: what would stand in its way, in words.
 *
 * It is the firing itself in a transaction that is rolled back, so that nothing can be forgotten
 * here that is asked there.
 */
export const findObstacles = async (
  payload: Payload,
  { post, action, content, instant, user, embargoReason = null }: Attempt,
  language: Locale,
): Promise<string[]> => {
  const firing = {
    schedule: 0,
    origin: 'clock',
    instant,
    mark: 'attempt',
    revision: null,
    fingerprint: null,
    embargoReason,
  } as const
  try {
    await inTransaction(
      payload,
      { user, language, context: firingContext(firing) },
      async (req) => {
        await lockPost(post, req)
        if (action === 'publish' && content) await publishContent(post, content, req)
        if (action === 'withdraw') await withdrawPost(post, req)
        throw new Undo()
      },
    )
  } catch (error) {
    if (error instanceof Undo) return []
    const obstacles = obstaclesIn(error)
    if (obstacles) return obstacles
    throw error
  }
  return []
}
