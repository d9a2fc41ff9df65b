import type { Pool } from 'pg'

import { withAdvisoryLock } from '../../database/withAdvisoryLock.ts'
import { jobsTables } from './jobsTables.ts'

/**
 * Make the tables of the jobs where no migration has made them: a host's migrations know of the
 * newsroom's collections alone.
 *
 * @throws Error of Postgres when the role may not make a schema.
 */
export const ensureJobs = async (pool: Pool): Promise<void> => {
  await withAdvisoryLock(pool.options, 'jobs', async () => {
    const { rows } = await pool.query<{ isMissing: boolean }>(
      `select to_regclass('jobs.queue') is null as "isMissing"`,
    )
    // Several statements in one query are one transaction.
    if (rows[0]?.isMissing) await pool.query(jobsTables)
  })
}
