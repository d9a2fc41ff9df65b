import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Message } from '../../../kernel/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { settle } from '../fire/settle.ts'
import { lockSchedule } from './readSchedule.ts'
import type { Action, State } from './schedule.ts'

const waiting: ReadonlySet<State> = new Set(['armed', 'held', 'failed'])

/**
 * Cancel what waits for its instant or for a person, for one post and with the reason, except the
 * schedule that is being fired.
 *
 * The caller holds the lock of the post.
 */
export const cancelWaiting = async (
  post: number,
  actions: readonly Action[],
  { code, message }: { code: string; message: Message },
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
    if (row && waiting.has(row.state)) await settle(row, 'cancelled', { code, message }, req)
  }
}
