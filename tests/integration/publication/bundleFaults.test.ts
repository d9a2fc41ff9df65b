import fs from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { Client } from 'pg'

import type { BundlePolicy } from '../../../src/features/publication/bundles/bundle.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { bundleDesk, hour } from '../../support/publication/bundleDesk.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { TestWorker } from '../../support/publication/startWorker.ts'
import { startWorker } from '../../support/publication/startWorker.ts'
import { until } from '../../support/until.ts'

const longTest = 180_000

describe('a bundle, whatever breaks', () => {
  let newsroom: Newsroom
  let payload: Payload
  let desk: ReturnType<typeof bundleDesk>
  let database: Client
  let workers: TestWorker[] = []

  const start = async () => {
    const worker = await startWorker(newsroom)
    workers.push(worker)
    return worker
  }
  const plan = async (slug: string, policy: BundlePolicy, count: number, seconds = hour) => {
    const posts: number[] = []
    for (let index = 0; index < count; index += 1) {
      const post = await createPost(payload, { title: slug, slug: `${slug}-${index}` })
      posts.push(post.id)
    }
    return { posts, id: await desk.plan({ policy, posts, seconds }) }
  }
  /** Keep whoever fires a post waiting in the middle of it; gives what lets them go on. */
  const holdUp = async (post: number) => {
    const client = new Client({ connectionString: newsroom.databaseUrl })
    await client.connect()
    await client.query('begin')
    await client.query('select from posts where id = $1 for update', [post])
    return () => client.end()
  }
  const untilHeldUp = () =>
    until('somebody waits', async () => {
      const { rows } = await database.query(
        `select from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows.length > 0
    })
  const untilDone = (id: number) =>
    until('it is done', async () => (await desk.stateOf(id))?.state === 'done')
  const shown = async (posts: readonly number[]) =>
    (await Promise.all(posts.map((post) => desk.readersSee(post)))).map(Boolean)
  const times = async (posts: readonly number[]) =>
    await Promise.all(posts.map((post) => desk.publications(post)))

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    desk = bundleDesk(payload, (await createStaff(payload)).editor)
    database = new Client({ connectionString: newsroom.databaseUrl })
    await database.connect()
  })
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()))
    workers = []
  })
  afterAll(async () => {
    await database.end()
    await newsroom.close()
  })

  it.each([
    ['hold-all', [false, false, false]],
    ['publish-ready', [true, false, false]],
  ] as const)(
    'survives kill -9 in its middle: %s',
    async (policy, meanwhile) => {
      const { id, posts } = await plan(`killed-${policy}`, policy, 3, 2)
      const letGo = await holdUp(posts[1] ?? 0)
      const worker = await start()
      await untilHeldUp()
      const press = worker.press() ?? 0
      expect(press).toBeGreaterThan(0)
      await worker.kill()
      await until('the press is gone', () => !fs.existsSync(`/proc/${press}`))
      expect(await shown(posts)).toEqual(meanwhile)
      await letGo()
      await start()
      await untilDone(id)
      expect(await shown(posts)).toEqual([true, true, true])
      expect(await times(posts)).toEqual([1, 1, 1])
      expect((await desk.eventsOf(id)).filter((event) => event === 'bundle.fired')).toHaveLength(1)
    },
    longTest,
  )

  it.each(['hold-all', 'publish-ready'] as const)(
    'fires once with two workers: %s',
    async (policy) => {
      const planned = await Promise.all(
        [0, 1, 2].map((index) => plan(`two-${policy}-${index}`, policy, 4)),
      )
      await Promise.all([start(), start()])
      await letPass(payload, hour)
      await Promise.all(planned.map(({ id }) => untilDone(id)))
      const posts = planned.flatMap((bundle) => bundle.posts)
      expect(await times(posts)).toEqual(posts.map(() => 1))
      for (const { id } of planned) {
        const events = await desk.eventsOf(id)
        expect(events.filter((event) => event === 'bundle.fired')).toHaveLength(1)
      }
    },
    longTest,
  )

  it(
    'does not wait in a circle with editors who change its posts',
    async () => {
      const { id, posts } = await plan('editors', 'hold-all', 6)
      await start()
      await letPass(payload, hour)
      // In the other order than the bundle's.
      for (const post of posts.toReversed()) {
        await payload.update({
          collection: 'posts',
          id: post,
          data: { tags: ['edited'] },
          draft: true,
        })
      }
      await untilDone(id)
      expect(await times(posts)).toEqual(posts.map(() => 1))
    },
    longTest,
  )

  it(
    'is settled when nothing is in it',
    async () => {
      const { id } = await plan('empty', 'hold-all', 0, 3)
      await start()
      await until('it is cancelled', async () => (await desk.stateOf(id))?.state === 'cancelled')
    },
    longTest,
  )
})
