import fs from 'node:fs'
import type { PoolConfig } from 'pg'

import { provideVariables } from '../env.ts'
import { keepGuard } from '../features/publication/audit/keepGuard.ts'
import { EnvironmentError } from '../kernel/environmentError.ts'
import { migrateDatabase } from '../ops/database/migrateDatabase.ts'
import { messages } from './messages.ts'
import { withHost } from './withHost.ts'

/**
 * Bring the database of a host up to date with the host's own migrations.
 *
 * @throws EnvironmentError when the host has none.
 */
export const migrateHost = async (): Promise<readonly string[]> => {
  // Else Payload would push the schema in development, before any migration.
  provideVariables({ PAYLOAD_MIGRATING: 'true' })
  return await withHost(async (payload) => {
    const folder = payload.db.migrationDir
    if (!fs.existsSync(folder)) {
      throw new EnvironmentError([
        {
          code: 'host/no-migrations',
          severity: 'error',
          message: messages.noHostMigrations,
          values: { folder },
        },
      ])
    }
    const { pool } = payload.db as unknown as { pool: { options: PoolConfig } }
    const applied = await migrateDatabase(payload, pool.options)
    // Payload has started before the first migration made the table.
    await keepGuard(payload)
    return applied
  })
}
