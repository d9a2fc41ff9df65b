import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/** The schedules of the same post that come before `one`, as a condition in SQL. */
export const precededBy: ReturnType<typeof sql> = sql`exists (
  select from schedules before where before.post_id = one.post_id and before.state = 'armed'
    and (before.instant, before.id) < (one.instant, one.id))`

/** The time by the database's clock, and whether another schedule of the same post comes first. */
type Turn = { readonly now: Date; readonly isPreceded: boolean }

/**
 * Read whether it is the turn of a schedule, whose lock the caller holds.
 *
 * One that failed waits for its next attempt: a withdrawal that overtook its publication then would
 * find nothing to withdraw, and the post would stay.
 */
export const readTurn = async (id: number, req: PayloadRequest): Promise<Turn> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ now: string; isPreceded: boolean }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as now, ${precededBy} as "isPreceded"
      from schedules one where id = ${id}`,
  )
  const [turn] = rows
  if (!turn) throw new Error(`schedule ${id} is gone, though it is locked`)
  return { now: new Date(Math.floor(Number(turn.now))), isPreceded: turn.isPreceded }
}
