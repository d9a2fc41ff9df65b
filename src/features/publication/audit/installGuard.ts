import type { Payload } from 'payload'

import type { Connection } from '../poolOf.ts'
import { poolOf } from '../poolOf.ts'
import { guard, guardTriggers } from './guard.ts'
import { readGuard } from './readGuard.ts'

/** The advisory lock under which one process installs while the others wait. */
const lock = [0x5aff, 1]

const install = async (connection: Connection): Promise<readonly string[]> => {
  await connection.query(`select pg_advisory_xact_lock($1, $2)`, lock)
  const { hasTable, missing, disabled } = await readGuard(connection)
  if (!hasTable) return []
  // Nothing is added between the last entry and the first one that is chained.
  if (missing.length > 0) await connection.query('lock table "audit_log" in exclusive mode')
  if (missing.includes('audit_head')) {
    await connection.query(guard.head)
    await connection.query(guard.adopt)
  }
  if (missing.length > 0) {
    await connection.query(guard.chain)
    await connection.query(guard.refuse)
  }
  for (const name of guardTriggers) {
    if (missing.includes(name)) await connection.query(guard.triggers[name])
    if (disabled.includes(name)) {
      await connection.query(`alter table "audit_log" enable trigger "${name}"`)
    }
  }
  return [...missing, ...disabled]
}

/**
 * Install whatever is missing of what guards the audit log; gives the names of what was.
 *
 * Any number of processes may do it at once, and again. It does nothing while there is no audit log.
 *
 * @throws what the database says, such as that this role may make no trigger.
 */
export const installGuard = async (payload: Payload): Promise<readonly string[]> => {
  const pool = poolOf(payload)
  const { hasTable, isWhole } = await readGuard(pool)
  if (!hasTable || isWhole) return []
  const connection = await pool.connect()
  try {
    await connection.query('begin')
    await connection.query(`set local lock_timeout = '10s'`)
    const installed = await install(connection)
    await connection.query('commit')
    return installed
  } catch (error) {
    await connection.query('rollback').catch(() => {})
    throw error
  } finally {
    connection.release()
  }
}
