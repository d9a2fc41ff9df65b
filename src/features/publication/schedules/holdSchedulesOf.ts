import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { settle } from '../fire/settle.ts'
import { lockPost } from '../lockPost.ts'
import { publicationMessages as messages } from '../messages.ts'
import { lockSchedule } from './readSchedule.ts'

/**
 * Hold whatever somebody has scheduled who may no longer publish, or is about to be deleted.
 *
 * At once, and not when it falls due: there is time to find somebody else who answers for it.
 */
export const holdSchedulesOf = async (
  user: number,
  name: string,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number; post: number | null }>(sql`
    select id, post_id as post from schedules
    where requested_by_id = ${user} and state = 'armed' order by post_id, id`)
  const message = sayInBoth(messages.schedulerGone, { name })
  for (const { id, post } of rows) {
    if (post !== null) await lockPost(post, req)
    const row = await lockSchedule(id, req)
    if (row?.state === 'armed') {
      await settle(row, 'held', { code: 'publication/scheduler-gone', message }, req)
    }
  }
}
