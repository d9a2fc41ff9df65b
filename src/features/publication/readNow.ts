import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from './databaseOf.ts'

/**
 * Tell the time by the database's clock, which every process shares.
 *
 * A transaction's `now()` is when it began; this is now.
 */
export const readNow = async (req: PayloadRequest): Promise<Date> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ now: string }>(
    sql`select extract(epoch from clock_timestamp()) * 1000 as now`,
  )
  return new Date(Math.floor(Number(rows[0]?.now)))
}
