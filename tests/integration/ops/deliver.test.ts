import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Pool } from 'pg'
import PgBoss from 'pg-boss'

import { deliverAll } from '../../../src/ops/worker/deliverAll.ts'
import { openJobs } from '../../../src/ops/worker/jobs/openJobs.ts'
import { relayOutbox } from '../../../src/ops/worker/jobs/relayOutbox.ts'
import { postSigned, revalidatePath } from '../../../src/ops/worker/postSigned.ts'
import { takeStock } from '../../../src/ops/worker/takeStock.ts'
import type { TestDatabase } from '../../support/createDatabase.ts'
import { createDatabase } from '../../support/createDatabase.ts'
import type { Receiver } from '../../support/publication/openReceiver.ts'
import { openReceiver } from '../../support/publication/openReceiver.ts'

const secret = 'what the worker and the web process share'

describe('what leaves the newsroom', () => {
  let database: TestDatabase
  let pool: Pool
  let receiver: Receiver

  const purge = (tags: readonly string[]) =>
    postSigned(`${receiver.url}${revalidatePath}`, secret, { tags })
  const deliver = (how = purge) =>
    deliverAll({
      pool,
      jobs: openJobs(pool),
      internalUrl: receiver.url,
      purge: how,
      tell: () => {},
      signal: new AbortController().signal,
    })
  const queue = (event: string, payload: unknown) =>
    pool.query('insert into outbox (event, payload) values ($1, $2)', [
      event,
      JSON.stringify(payload),
    ])
  const queuePurge = (...tags: string[]) => queue('cache.purge', { tags })
  const jobs = async () => {
    const { rows } = await pool.query<Record<string, unknown>>(
      `select name, state, retry_count as tried, output->>'message' as reason,
        retry_delay as delay
       from jobs.job order by created_on, id`,
    )
    return rows
  }
  const letPass = (seconds: number) =>
    pool.query(
      `update jobs.job set start_after = start_after - make_interval(secs => $1),
        started_on = started_on - make_interval(secs => $1)`,
      [seconds],
    )
  const fire = async (post: number, action: string, mark: string) => {
    const { rows } = await pool.query<{ id: number }>(
      `insert into schedules (post_id, language, action, state, instant, origin, mark, fired_at)
       values ($1, 'zh-TW', $2, 'done', now(), 'clock', $3, clock_timestamp()) returning id`,
      [post, action, mark],
    )
    const id = rows[0]?.id ?? 0
    await queue('publication.prove', { schedule: id })
    return id
  }
  const createPost = async (slug: string) => {
    const { rows } = await pool.query<{ id: number }>(
      `insert into posts (title, slug, language) values ($1, $1, 'zh-TW') returning id`,
      [slug],
    )
    return rows[0]?.id ?? 0
  }
  const isSeen = async (schedule: number) => {
    const { rows } = await pool.query('select seen_at from schedules where id = $1', [schedule])
    return rows[0]?.seen_at !== null
  }

  beforeAll(async () => {
    database = await createDatabase()
    pool = new Pool({ connectionString: database.url, max: 8 })
    receiver = await openReceiver(secret)
  })
  beforeEach(async () => {
    await pool.query('delete from outbox; delete from jobs.job')
    receiver.purges.length = 0
    receiver.paths.length = 0
    receiver.answer = { status: 204 }
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
    await receiver.close()
  })

  it('has the tables that the engine expects', async () => {
    const db = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) }
    const boss = new PgBoss({ db, schema: 'jobs', migrate: false })
    expect(await boss.schemaVersion()).toBe(24)
  })

  it('leaves as one signed request, and waits nowhere afterwards', async () => {
    await queuePurge('front', 'post:1')
    await queuePurge('front')
    await deliver()
    expect(receiver.purges.map((tags) => [...tags].sort())).toEqual([['front', 'post:1']])
    expect((await jobs()).map(({ state }) => state)).toEqual(['completed', 'completed'])
    expect((await takeStock(pool, false)).delivery).toBeUndefined()
  })

  it('waits when the web process refuses, says why, and is tried later each time', async () => {
    receiver.answer = { status: 503 }
    await queuePurge('front')
    await deliver()
    const reason = '/internal/revalidate answered 503'
    expect(await jobs()).toMatchObject([{ state: 'retry', tried: 0, reason, delay: 1 }])
    await letPass(1)
    await deliver()
    expect(await jobs()).toMatchObject([{ state: 'retry', tried: 1, reason, delay: 2 }])
    receiver.answer = { status: 204 }
    await letPass(2)
    await deliver()
    expect(await jobs()).toMatchObject([{ state: 'completed' }])
  })

  it('gives nothing twice to workers that look at once', async () => {
    await Promise.all(Array.from({ length: 650 }, (_, index) => queuePurge(`post:${index}`)))
    await Promise.all([1, 2, 3].map(() => deliver((tags) => purge(tags).then(() => wait(50)))))
    const told = receiver.purges.flat()
    expect(new Set(told).size).toBe(650)
    expect(told).toHaveLength(650)
  })

  it('tells nothing of a change that was rolled back', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query(
      `insert into outbox (event, payload) values ('cache.purge', '{"tags":["x"]}')`,
    )
    await deliver()
    await client.query('rollback')
    client.release()
    await deliver()
    expect(receiver.purges).toEqual([])
  })

  it('keeps what nobody can read, and delivers the rest', async () => {
    await queue('cache.flush', {})
    await queuePurge('front')
    await deliver()
    expect(receiver.purges).toEqual([['front']])
    const failed = (await jobs()).filter(({ state }) => state === 'failed')
    expect(failed).toMatchObject([{ name: 'unreadable', reason: 'unknown event cache.flush' }])
  })

  it('does again what a dead worker had taken', async () => {
    await queuePurge('front')
    await relayOutbox(pool)
    expect(await openJobs(pool).take('cache.purge', 10)).toHaveLength(1)
    await deliver()
    expect(receiver.purges).toEqual([])
    const { delivery = 0 } = await takeStock(pool, false)
    expect(delivery - performance.now()).toBeGreaterThan(25_000)
    await letPass(31)
    await deliver()
    await letPass(1)
    await deliver()
    expect(receiver.purges).toEqual([['front']])
  })

  it('proves a publication by the page that readers get, after the purge', async () => {
    const post = await createPost('晶片')
    const schedule = await fire(post, 'publish', 'new')
    await queuePurge('post')
    receiver.show = () => ({ status: 200, mark: receiver.purges.length > 0 ? 'new' : 'old' })
    await deliver()
    expect(receiver.paths).toEqual([revalidatePath, '/zh-TW/posts/晶片'])
    expect(await isSeen(schedule)).toBe(true)
  })

  it('looks again for what readers do not see yet, soon', async () => {
    const schedule = await fire(await createPost('later'), 'publish', 'new')
    receiver.show = () => ({ status: 200, mark: 'old' })
    await deliver()
    const reason = 'the page is that of another publication'
    expect(await jobs()).toMatchObject([{ state: 'retry', reason, delay: 2 }])
    expect(await isSeen(schedule)).toBe(false)
    receiver.show = () => ({ status: 200, mark: 'new' })
    await letPass(2)
    await deliver()
    expect(await isSeen(schedule)).toBe(true)
  })

  it('proves the earlier publication by the later one', async () => {
    const post = await createPost('twice')
    const first = await fire(post, 'publish', 'one')
    const second = await fire(post, 'publish', 'two')
    receiver.show = () => ({ status: 200, mark: 'two' })
    await deliver()
    expect([await isSeen(first), await isSeen(second)]).toEqual([true, true])
    expect(receiver.paths).toHaveLength(1)
  })

  it('proves a withdrawal by a page that is gone', async () => {
    const post = await createPost('gone')
    await fire(post, 'publish', 'shown')
    const schedule = await fire(post, 'withdraw', 'gone')
    receiver.show = () => ({ status: 200, mark: 'shown' })
    await deliver()
    expect(await isSeen(schedule)).toBe(false)
    receiver.show = () => ({ status: 404 })
    await letPass(2)
    await deliver()
    expect(await isSeen(schedule)).toBe(true)
  })

  it('forgets a proof when its post is gone', async () => {
    const post = await createPost('deleted')
    const schedule = await fire(post, 'withdraw', 'x')
    await pool.query('delete from posts where id = $1', [post])
    await deliver()
    expect(await jobs()).toMatchObject([{ state: 'completed' }])
    expect(await isSeen(schedule)).toBe(true)
  })
})
