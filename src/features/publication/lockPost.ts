import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from './databaseOf.ts'

/** The first half of our advisory locks' keys; the second is the post's id. */
const family = 0x5afe

/**
 * Wait until nobody else changes what readers see of a post, until this transaction ends.
 *
 * Always taken before a schedule's row is locked: the other way round, an editor and the clock could
 * wait for each other.
 */
export const lockPost = async (id: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${family}, ${id})`)
}

/** Take the lock of a post if nobody has it; tell whether that worked. */
export const tryLockPost = async (id: number, req: PayloadRequest): Promise<boolean> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(${family}, ${id}) as locked`,
  )
  return rows[0]?.locked === true
}
