import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { Client } from 'pg'

import { readEnv } from '../../../src/env.ts'
import {
  cancelSchedule,
  moveSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import { cacheTags } from '../../../src/kernel/cacheTags.ts'
import { postPath } from '../../../src/kernel/postPath.ts'
import type { Post } from '../../../src/payload-types.ts'
import { wakeChannel } from '../../../src/kernel/wakeChannel.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'
import type { Watched } from '../../support/publication/countFaults.ts'
import { countFaults, noFaults } from '../../support/publication/countFaults.ts'
import { inSeconds } from '../../support/publication/inSeconds.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { Receiver } from '../../support/publication/openReceiver.ts'
import { openReceiver } from '../../support/publication/openReceiver.ts'
import type { TestWorker } from '../../support/publication/startWorker.ts'
import { startWorker } from '../../support/publication/startWorker.ts'
import { watchStory } from '../../support/publication/watchStory.ts'
import { until } from '../../support/until.ts'

const hour = 3600

describe('publication, whatever breaks', () => {
  let newsroom: Newsroom
  let payload: Payload
  let staff: Awaited<ReturnType<typeof createStaff>>
  let database: Client
  let receiver: Receiver
  let workers: TestWorker[] = []
  let watched: Watched[] = []

  const asker = () => ({ user: staff.editor.user, language: 'en' as const })
  /** Have so many workers; those that run go on. */
  const haveWorkers = async (count = 1): Promise<TestWorker> => {
    const missing = Array.from({ length: Math.max(0, count - workers.length) }, () =>
      startWorker({ ...newsroom, internalUrl: receiver.url }),
    )
    workers.push(...(await Promise.all(missing)))
    return workers[0]!
  }
  const haveNone = async () => {
    await Promise.all(workers.map((worker) => worker.stop()))
    workers = []
  }
  const watch = async (
    slug: string,
    seconds = hour,
    by = asker(),
    more: Partial<Post> = {},
  ): Promise<Watched> => {
    const story = await watchStory(payload, slug, seconds, by, more)
    watched.push(story)
    return story
  }
  const pass = async (seconds: number) => {
    await letPass(payload, seconds)
    await database.query(`notify ${wakeChannel}`)
  }
  const stateOf = async ({ schedule }: Watched) => {
    const { state, problem } = await payload.findByID({ collection: 'schedules', id: schedule })
    return { state, reason: (problem as { code?: string } | null)?.code }
  }
  const untilState = (story: Watched, state: string) =>
    until(`it is ${state}`, async () => (await stateOf(story)).state === state)
  /** Wait until so many milliseconds before the instant of a schedule, by the database's clock. */
  const untilBefore = async ({ schedule }: Watched, milliseconds: number) => {
    const { rows } = await database.query<{ left: number }>(
      `select extract(epoch from instant - clock_timestamp())::float8 * 1000 as left
       from schedules where id = $1`,
      [schedule],
    )
    await wait(Math.max(0, (rows[0]?.left ?? 0) - milliseconds))
  }
  /** Keep whoever fires a post waiting in the middle of it; gives what lets them go on. */
  const holdUp = async ({ post }: Watched) => {
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

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    staff = await createStaff(payload)
    receiver = await openReceiver(readEnv().internalSecret)
    database = new Client({ connectionString: newsroom.databaseUrl })
    await database.connect()
    // As the web process does when it is purged each time.
    receiver.show = async (path) => {
      const { rows } = await database.query<{ slug: string; mark: string }>(
        `select slug, mark from posts where _status = 'published' and language = 'en'`,
      )
      const mark = rows.find(({ slug }) => postPath('en', slug) === path)?.mark
      return mark ? { status: 200, mark } : { status: 404 }
    }
  })
  beforeEach(() => {
    watched = []
    receiver.answer = { status: 204 }
    receiver.purges.length = 0
  })
  afterEach(async () => {
    expect(watched.length).toBeGreaterThan(0)
    expect(await countFaults(payload, watched)).toEqual(noFaults)
  })
  afterAll(async () => {
    await haveNone()
    await database.end()
    await receiver.close()
    await newsroom.close()
  })

  describe('a process that dies', () => {
    it('is the press, before the commit: another fires', async () => {
      const story = await watch('press-killed', 1)
      const letGo = await holdUp(story)
      const worker = await haveWorkers()
      await untilHeldUp()
      const press = worker.press() ?? 0
      process.kill(press, 'SIGKILL')
      await until('it is gone', () => !fs.existsSync(`/proc/${press}`))
      expect((await stateOf(story)).state).toBe('armed')
      await letGo()
    })

    it('is the worker, before the commit: its press ends with it, and the next worker fires', async () => {
      const story = await watch('worker-killed', 1)
      const letGo = await holdUp(story)
      const worker = await haveWorkers()
      await untilHeldUp()
      const press = worker.press() ?? 0
      await worker.kill()
      workers = []
      await until('the press is gone', () => !fs.existsSync(`/proc/${press}`))
      expect((await stateOf(story)).state).toBe('armed')
      await letGo()
      await haveWorkers()
    })

    it('is the worker, between the commit and the purge: the next worker purges', async () => {
      receiver.answer = { status: 204, hangs: true }
      const story = await watch('purge-lost', 1)
      const worker = await haveWorkers()
      await untilState(story, 'done')
      await until('a purge is on its way', () => receiver.purges.length > 0)
      await worker.kill()
      workers = []
      receiver.purges.length = 0
      receiver.answer = { status: 204 }
      await haveWorkers()
      await until('it is purged', () => receiver.purges.length > 0)
    }, 90_000)
  })

  it('survives the loss of every connection in the middle of a transaction', async () => {
    const story = await watch('cut-off', 1)
    const letGo = await holdUp(story)
    await haveWorkers()
    await untilHeldUp()
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and (wait_event_type = 'Lock' or query like 'listen%')`,
    )
    await letGo()
  })

  describe('the purge endpoint', () => {
    it.each([
      ['refuses', { status: 500 }, 2],
      ['hangs', { status: 204, hangs: true }, 2],
      ['is slow', { status: 204, delay: 3000 }, 1],
      ['has purged, and its answer is lost', { status: 204, breaksOff: true }, 2],
    ])(
      '%s: nothing is lost',
      async (how, answer, atLeast) => {
        receiver.answer = answer
        await haveWorkers()
        const slug = `endpoint-${how.replaceAll(/\W+/g, '-')}`
        const story = await watch(slug, 1)
        // What the case before left on its way may still come in.
        const purges = () =>
          receiver.purges.filter((tags) => tags.includes(cacheTags.article('en', slug)))
        await untilState(story, 'done')
        await until('a purge came in', () => purges().length > 0)
        receiver.answer = { status: 204 }
        await until('it came often enough', () => purges().length >= atLeast)
        // The same tags each time: to be told twice is harmless.
        expect(new Set(purges().map((tags) => tags.toSorted().join())).size).toBe(1)
      },
      90_000,
    )
  })

  describe('a change of mind', () => {
    it('at a second before the instant: what is moved waits, what is cancelled stays away', async () => {
      await haveWorkers()
      const [moved, cancelled] = [
        await watch('moved-before', 3),
        await watch('cancelled-before', 3),
      ]
      cancelled.ends = 'cancelled'
      await untilBefore(moved, 1000)
      await moveSchedule(payload, moved.schedule, inSeconds(hour), asker())
      await cancelSchedule(payload, cancelled.schedule, asker())
      await wait(2500)
      expect((await stateOf(moved)).state).toBe('armed')
      await pass(hour)
    })

    it('at the instant: it counts, or is refused because it has happened', async () => {
      await haveWorkers()
      const stories: Watched[] = []
      for (let at = 0; at < 8; at += 1) stories.push(await watch(`at-once-${at}`, hour))
      await pass(hour - 2)
      const refused: boolean[] = []
      const change = async (story: Watched, at: number) => {
        await untilBefore(story, 20 - 10 * at)
        const isMoved = at % 2 === 0
        const { ok } = isMoved
          ? await moveSchedule(payload, story.schedule, inSeconds(hour), asker())
          : await cancelSchedule(payload, story.schedule, asker())
        refused.push(!ok)
        if (ok && !isMoved) story.ends = 'cancelled'
      }
      await Promise.all(stories.map(change))
      expect(refused).toHaveLength(8)
      await wait(1000)
      await pass(hour)
    })
  })

  describe('what has changed since', () => {
    it('is that the post went into the trash: it is cancelled', async () => {
      const story = await watch('in-trash')
      story.ends = 'cancelled'
      const data = { deletedAt: new Date().toISOString() }
      await payload.update({ collection: 'posts', id: story.post, data })
      await pass(hour)
    })

    it.each([
      [
        'has gone',
        (id: number) => payload.delete({ collection: 'users', id, user: staff.admin.user! }),
      ],
      [
        'may no longer publish',
        (id: number) => payload.update({ collection: 'users', id, data: { role: 'writer' } }),
      ],
    ])('is that whoever scheduled it %s: it is held', async (how, leave) => {
      const user = await createUser(payload, { role: 'editor' })
      const by = { user: { ...user, collection: 'users' as const }, language: 'en' as const }
      const story = await watch(`scheduler-${how.replaceAll(' ', '-')}`, hour, by)
      story.ends = 'held'
      await leave(user.id)
      expect(await stateOf(story)).toEqual({
        state: 'held',
        reason: 'publication/scheduler-gone',
      })
      await pass(hour)
    })

    it('is that its address was taken: it fails, and whoever has it keeps it', async () => {
      const story = await watch('taken')
      story.ends = 'failed'
      await payload.update({ collection: 'posts', id: story.post, data: { slug: 'taken-no-more' } })
      const other = await createPost(payload, {
        slug: 'taken',
        language: 'en',
        _status: 'published',
      })
      await haveWorkers()
      await pass(hour)
      await untilState(story, 'failed')
      expect((await stateOf(story)).reason).toBe('publication/check-failed')
      expect(await payload.findByID({ collection: 'posts', id: other.id })).toMatchObject({
        slug: 'taken',
        _status: 'published',
      })
    })

    it('is that a check fails that passed: it fails', async () => {
      const cover = await payload.db.create({
        collection: 'media',
        data: {
          filename: 'described.png',
          mimeType: 'image/png',
          alt: { en: 'A wafer', 'zh-TW': '晶圓' },
        },
      })
      const id = Number(cover['id'])
      const story = await watch('undescribed', hour, asker(), { cover: id })
      await database.query('update media_locales set alt = null where _parent_id = $1', [id])
      story.ends = 'failed'
      await haveWorkers()
      await pass(hour)
      await untilState(story, 'failed')
      expect((await stateOf(story)).reason).toBe('publication/check-failed')
    })
  })

  it('catches up with what was missed by ten minutes, and holds what was by seven hours', async () => {
    await haveNone()
    const long = await watch('seven-hours')
    long.ends = 'held'
    await letPass(payload, 6 * hour)
    await watch('ten-minutes')
    await letPass(payload, 2 * hour)
    await database.query(
      `update schedules set instant = now() - interval '10 minutes'
       where state = 'armed' and id <> $1`,
      [long.schedule],
    )
    await haveWorkers()
    await untilState(long, 'held')
    expect((await stateOf(long)).reason).toBe('publication/missed')
  })

  it.each([2, 5])(
    'fires once with %d workers on the same rows',
    async (count) => {
      const isFiring = /schedule \d+: fired/g
      await haveWorkers(count)
      const before = workers.map(({ output }) => output().match(isFiring)?.length ?? 0)
      for (let at = 0; at < 24; at += 1) await watch(`many-${count}-${at}`)
      await pass(hour - 15)
      await until('each has a press', () => workers.every(({ press }) => press() !== undefined))
      await until('all have fired', async () => {
        const states = await Promise.all(watched.map(stateOf))
        return states.every(({ state }) => state === 'done')
      })
      const after = workers.map(({ output }) => output().match(isFiring)?.length ?? 0)
      const shares = after.map((fired, at) => fired - (before[at] ?? 0))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(24)
      expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1)
    },
    120_000,
  )
})
