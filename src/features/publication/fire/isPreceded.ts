import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/** The schedules of the same post that come before `one`, as a condition in SQL. */
export const precededBy: ReturnType<typeof sql> = sql`exists (
  select from schedules before where before.post_id = one.post_id and before.state = 'armed'
    and (before.instant, before.id) < (one.instant, one.id))`

/**
 * Tell whether another schedule of the same post has to happen first.
 *
 * One that failed waits for its next attempt: a withdrawal that overtook its publication then would
 * find nothing to withdraw, and the post would stay.
 */
export const isPreceded = async (id: number, req: PayloadRequest): Promise<boolean> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ isPreceded: boolean }>(
    sql`select ${precededBy} as "isPreceded" from schedules one where id = ${id}`,
  )
  return rows[0]?.isPreceded === true
}
