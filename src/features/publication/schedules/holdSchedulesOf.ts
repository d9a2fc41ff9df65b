import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import { holdBundlesOf } from '../bundles/holdBundlesOf.ts'
import { databaseOf } from '../databaseOf.ts'
import { settle } from '../fire/settle.ts'
import { lockPost } from '../lockPost.ts'
import { publicationMessages as messages } from '../messages.ts'
import { lockSchedule } from './readSchedule.ts'

const postsOf = async (user: number, req: PayloadRequest): Promise<number[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ post: number }>(sql`
    select distinct post_id as post from schedules
    where requested_by_id = ${user} and state in ('armed', 'held', 'failed')
      and post_id is not null order by post_id`)
  return rows.map(({ post }) => post)
}

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
  const { rows } = await database.execute<{ id: number }>(sql`
    select id from schedules
    where requested_by_id = ${user} and state = 'armed' and bundle_id is null
    order by post_id, id`)
  const message = sayInBoth(messages.schedulerGone, { name })
  // All of them first, by their ids: what follows takes them in another order.
  for (const post of await postsOf(user, req)) await lockPost(post, req)
  for (const { id } of rows) {
    const row = await lockSchedule(id, req)
    if (row?.state === 'armed') {
      await settle(row, 'held', { code: 'publication/scheduler-gone', message }, req)
    }
  }
  await holdBundlesOf(user, name, req)
}
