import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Message } from '../../../kernel/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { settle } from '../fire/settle.ts'
import { readOwner } from './readOwner.ts'
import { lockSchedule } from './readSchedule.ts'
import type { Action, State } from './schedule.ts'

const waiting: ReadonlySet<State> = new Set(['armed', 'held', 'failed'])

type Why = {
  readonly code: string
  readonly message: Message
  /** The post itself is gone: in the trash, or deleted. */
  readonly isGone?: boolean
}

/**
 * Cancel what waits for its instant or for a person, for one post and with the reason, except the
 * schedule that is being fired.
 *
 * A member of a bundle that waits, whose post is gone, is held instead: the others are not to go without it
 * before somebody has said so.
 *
 * The caller holds the lock of the post.
 */
export const cancelWaiting = async (
  post: number,
  actions: readonly Action[],
  { code, message, isGone = false }: Why,
  except: number | undefined,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number; action: Action }>(
    sql`select id, action from schedules where post_id = ${post} and state in ('armed', 'held', 'failed') order by id`,
  )
  for (const { id, action } of rows) {
    if (id === except || !actions.includes(action)) continue
    const row = await lockSchedule(id, req)
    if (!row || !waiting.has(row.state)) continue
    const isKept =
      isGone && row.bundle !== null && (await readOwner(row.bundle, req))?.isWaiting === true
    if (isKept && row.state !== 'armed') continue
    await settle(row, isKept ? 'held' : 'cancelled', { code, message }, req)
  }
}
