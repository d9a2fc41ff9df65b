import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { Client } from 'pg'

import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import { moveSchedule } from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { TestWorker } from '../../support/publication/startWorker.ts'
import { startWorker } from '../../support/publication/startWorker.ts'

const megabyte = 1024 * 1024
/**
 * Seconds. A worker that believes its own clock is off by minutes, and one that is not woken looks
 * by itself every ten seconds. How exactly it is on time is measured in `npm run bench`: here other
 * tests keep the machine busy.
 */
const onTime = 3

const at = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})

describe('a worker', () => {
  let newsroom: Newsroom
  let payload: Payload
  let staff: Awaited<ReturnType<typeof createStaff>>
  let database: Client
  let worker: TestWorker | undefined

  const asker = () => ({ user: staff.editor.user, language: 'en' as const })
  const arm = async (slug: string, seconds: number) => {
    const { id: post } = await createPost(payload, { title: slug, slug })
    const armed = await armSchedule(payload, { post, action: 'publish', at: at(seconds) }, asker())
    if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
    return armed.value.id
  }
  const latenessOf = async (id: number) => {
    const { rows } = await database.query<{ late: number | null }>(
      'select extract(epoch from fired_at - instant)::float8 as late from schedules where id = $1',
      [id],
    )
    return rows[0]?.late ?? undefined
  }
  const untilFired = async (id: number) => {
    for (;;) {
      const late = await latenessOf(id)
      if (late !== undefined) return late
      await wait(100)
    }
  }
  const start = async (more: Partial<Parameters<typeof startWorker>[0]> = {}) => {
    worker = await startWorker({ ...newsroom, ...more })
    return worker
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    staff = await createStaff(payload)
    database = new Client({ connectionString: newsroom.databaseUrl })
    await database.connect()
  })
  afterEach(async () => {
    await worker?.stop()
    worker = undefined
  })
  afterAll(async () => {
    await database.end()
    await newsroom.close()
  })

  it('fires at the instant, woken by whoever scheduled', async () => {
    const { press } = await start()
    await wait(500)
    const id = await arm('on-time', 12)
    expect(await untilFired(id)).toBeLessThan(onTime)
    expect(press()).toBeDefined()
    const moved = await arm('moved', 3600)
    await moveSchedule(payload, moved, at(2), asker())
    const late = await untilFired(moved)
    expect(late).toBeLessThan(onTime)
  })

  it.each([-5 * 60_000, 2 * 3_600_000])(
    'fires on time with a clock that is off by %d ms',
    async (clockOff) => {
      await start({ clockOff })
      const id = await arm(`off-${Math.abs(clockOff)}`, 10)
      const late = await untilFired(id)
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThan(onTime)
    },
  )

  it('costs next to nothing while nothing is due', async () => {
    await database.query('delete from outbox; delete from jobs.job')
    const { memory, press } = await start()
    // A connection tells what it has done up to ten seconds late.
    await wait(12_000)
    const count = async () => {
      const { rows } = await database.query<{ count: string }>(
        `select xact_commit + xact_rollback as count from pg_stat_database
         where datname = current_database()`,
      )
      return Number(rows[0]?.count)
    }
    const countIn = async (milliseconds: number) => {
      const before = await count()
      await wait(milliseconds)
      // Our own look is among them.
      return (await count()) - before - 1
    }
    // On a slow machine what it did at its start may be told in the first of them.
    const asked = await countIn(30_000)
    expect(asked > 6 ? await countIn(30_000) : asked).toBeLessThanOrEqual(6)
    expect(memory()).toBeLessThan(120 * megabyte)
    expect(press()).toBeUndefined()
  }, 120_000)
})
