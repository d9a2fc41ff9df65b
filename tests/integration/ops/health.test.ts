import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Pool } from 'pg'

import { readMetrics } from '../../../src/ops/health/readMetrics.ts'
import { readReadiness } from '../../../src/ops/health/readReadiness.ts'
import { renderMetrics } from '../../../src/ops/health/renderMetrics.ts'
import { takeStock } from '../../../src/ops/worker/takeStock.ts'
import type { TestDatabase } from '../../support/createDatabase.ts'
import { createDatabase } from '../../support/createDatabase.ts'

const migrations = path.resolve(import.meta.dirname, '../../../migrations')

describe('the health of an installation', () => {
  let database: TestDatabase
  let pool: Pool

  beforeAll(async () => {
    database = await createDatabase()
    pool = new Pool({ connectionString: database.url, max: 2 })
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  it('is not ready before a worker was ever alive, and ready when one is', async () => {
    expect(await readReadiness(pool, migrations)).toMatchObject({
      ready: false,
      worker: { ok: false, seconds: null },
      migrations: { ok: true },
    })
    await takeStock(pool, true)
    expect(await readReadiness(pool, migrations)).toEqual({
      ready: true,
      database: { ok: true },
      migrations: { ok: true, pending: 0 },
      worker: { ok: true, seconds: 0 },
      outbox: { ok: true, seconds: null },
      purges: { ok: true, seconds: null },
    })
  })

  it('is not ready while something waits for more than a minute', async () => {
    await pool.query(`insert into outbox (event, payload, created_at)
      values ('cache.purge', '{"tags":[]}', now() - interval '61 seconds')`)
    expect(await readReadiness(pool, migrations)).toMatchObject({
      ready: false,
      outbox: { ok: false, seconds: 61 },
    })
  })

  it('is not ready without its database', async () => {
    const away = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:9/none' })
    expect(await readReadiness(away, migrations)).toMatchObject({
      ready: false,
      database: { ok: false },
    })
    await away.end()
  })

  it('is measured', async () => {
    await pool.query(`insert into schedules (language, action, state, instant, origin, fired_at, seen_at)
      values ('en', 'publish', 'done', now() - interval '10 seconds', 'clock',
          now() - interval '9 seconds', now() - interval '7 seconds'),
        ('en', 'publish', 'armed', now() - interval '5 seconds', 'clock', null, null)`)
    const text = renderMetrics(await readMetrics(pool))
    expect(text).toContain('waferdesk_schedules{state="armed"} 1\n')
    expect(text).toContain('waferdesk_schedules_overdue 1\n')
    expect(text).toContain('waferdesk_lateness_seconds{quantile="0.99"} 1\n')
    expect(text).toContain('waferdesk_visible_seconds_sum 2\n')
    expect(text).toContain('waferdesk_outbox_messages 1\n')
    expect(text).toContain('waferdesk_jobs_failed{queue="unreadable"} 0\n')
    expect(text).toMatch(/waferdesk_worker_heartbeat_age_seconds \d/)
  })
})
