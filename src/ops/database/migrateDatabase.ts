import type { Payload } from 'payload'
import type { ClientConfig } from 'pg'

import { findPendingMigrations } from './findPendingMigrations.ts'
import { readTypeScript } from '../readTypeScript.ts'
import type { Queryable } from './queryable.ts'
import { withAdvisoryLock } from './withAdvisoryLock.ts'

/**
 * Bring a database up to date; several instances may do it at once, one of them will.
 *
 * A migration that fails is rolled back and ends the process with code 1: what would follow rests
 * on it.
 *
 * @returns the names of the migrations that were missing.
 */
export const migrateDatabase = async (
  payload: Payload,
  connection: string | ClientConfig,
): Promise<string[]> => {
  const { pool } = payload.db as unknown as { pool: Queryable }
  const folder = payload.db.migrationDir
  if ((await findPendingMigrations(pool, folder)).length === 0) return []
  return await withAdvisoryLock(connection, 'migration', async () => {
    const pending = await findPendingMigrations(pool, folder)
    if (pending.length > 0) {
      await readTypeScript()
      await payload.db.migrate()
    }
    return pending
  })
}
