import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { holdBundle } from './holdBundle.ts'
import { lockBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'

/** Hold the bundles that somebody answers for who may no longer publish, or is about to be deleted. */
export const holdBundlesOf = async (
  user: number,
  name: string,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    select id from bundles where requested_by_id = ${user} and state = 'armed' order by id`)
  const message = sayInBoth(messages.schedulerGone, { name })
  for (const { id } of rows) {
    const locked = await lockBundle(id, req)
    if (locked?.bundle.state !== 'armed') continue
    await holdBundle(locked, { whole: { code: 'publication/scheduler-gone', message } }, req)
  }
}
