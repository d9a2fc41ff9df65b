import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from '../embargo/embargo.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { firingContext } from './firing.ts'
import { publishContent, withdrawPost } from './publishContent.ts'
import { readBefore } from './readBefore.ts'

/**
 * Do what a schedule says, in the caller's transaction, which holds its locks.
 *
 * What readers saw until then is kept beside a member of a bundle, so that the bundle can be taken
 * back.
 *
 * @param read the embargo of its post, if the caller has read it under the same locks.
 * @throws what the post's own checks have against it.
 */
export const fireRow = async (
  row: ScheduleRow,
  req: PayloadRequest,
  read?: { readonly embargo: Embargo | undefined },
): Promise<void> => {
  const { id, post, action, content, origin, instant, revision, fingerprint, bundle } = row
  const { embargoReason } = row
  if (post === null) throw new Error(`schedule ${id} has no post`)
  const mark = randomUUID()
  const before = bundle === null ? null : await readBefore(post, req)
  Object.assign(
    req.context,
    firingContext({
      schedule: id,
      origin,
      instant,
      mark,
      revision,
      fingerprint,
      bundle,
      embargoReason,
      ...(read ? { read: { post, embargo: read.embargo } } : {}),
    }),
  )
  if (action === 'withdraw') await withdrawPost(post, req)
  else if (content) await publishContent(post, content, req)
  else throw new Error(`schedule ${id} has no pinned content`)
  const database = await databaseOf(req)
  await database.execute(sql`
    update schedules set state = 'done', fired_at = clock_timestamp(), mark = ${mark},
      problem = null, retry_at = null, updated_at = now(),
      before = ${before ? JSON.stringify(before) : null}::jsonb
    where id = ${id}`)
}
