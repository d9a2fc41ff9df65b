import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Payload } from 'payload'

import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import {
  cancelSchedule,
  moveSchedule,
  repinSchedule,
} from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Action } from '../../../src/features/publication/schedules/schedule.ts'
import { undoSeconds } from '../../../src/features/publication/schedules/schedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { Model, ModelPost } from '../../support/publication/modelOf.ts'
import { fireModel, hideTitle, modelPost, showTitle } from '../../support/publication/modelOf.ts'

const runs = Number(process.env['WAFERDESK_MODEL_RUNS'] ?? 30)
const firstSeed = Number(process.env['WAFERDESK_MODEL_SEED'] ?? 1)

let newsroom: Newsroom
let payload: Payload
let asker: never
/** How the next publications die in the middle of their transaction. */
let crashes: Array<'error' | 'lost connection'> = []

const die: CollectionAfterChangeHook = async ({ doc, req }) => {
  const crash = req.context['waferdeskFiring'] ? crashes.shift() : undefined
  if (crash === 'error') throw new Error('the process died')
  if (crash === 'lost connection') {
    const database = await databaseOf(req)
    await database.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
  }
  return doc
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Story = {
  readonly model: Model
  readonly ids: readonly number[]
  readonly dumps: string[]
  readonly log: string[]
  readonly random: () => number
  count: number
}

type Turn = { readonly story: Story; readonly index: number; readonly post: ModelPost }

const idOf = ({ story, index }: Turn): number => story.ids[index]!

const later = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})

/** Seconds ahead, never a multiple of what passes at once: nothing is due on the dot. */
const ahead = (story: Story): number => 300 + 600 * Math.floor(story.random() * 8)

const newTitle = (story: Story): string => `text ${(story.count += 1)}`

const waitingId = async (turn: Turn, action: Action): Promise<number> => {
  const { rows } = await poolOf(payload).query<{ id: number }>(
    `select id from schedules where state = 'armed' and post_id = $1 and action = $2`,
    [idOf(turn), action],
  )
  return rows[0]?.id ?? 0
}

const edit = async (turn: Turn, autosave: boolean) => {
  const title = newTitle(turn.story)
  await payload.update({
    collection: 'posts',
    id: idOf(turn),
    data: { title },
    draft: true,
    autosave,
  })
  turn.post.newest = title
}

const arm = async (turn: Turn, action: Action, isNow: boolean) => {
  const { story, post } = turn
  const seconds = isNow ? undoSeconds : ahead(story)
  const at = isNow ? undefined : later(seconds)
  const { ok } = await armSchedule(payload, { post: idOf(turn), action, at }, asker)
  const due = story.model.now + seconds
  const publish = post.waiting.publish
  const willBeSeen = post.seen !== undefined || (publish !== undefined && publish.due <= due)
  const isAccepted = !post.waiting[action] && (action === 'publish' || willBeSeen)
  expect(ok).toBe(isAccepted)
  if (!ok) return
  const pinned = post.newest
  const row = { order: (story.count += 1), due, pinned, isClock: !isNow, attempts: 0, retryAt: 0 }
  post.waiting[action] = row
}

const anyWaiting = ({ post, story }: Turn): Action | undefined => {
  const actions = Object.keys(post.waiting) as Action[]
  return actions[Math.floor(story.random() * actions.length)]
}

const steps: Readonly<Record<string, (turn: Turn) => Promise<unknown>>> = {
  edit: (turn) => edit(turn, false),
  autosave: (turn) => edit(turn, true),
  schedule: (turn) => arm(turn, 'publish', false),
  'schedule a withdrawal': (turn) => arm(turn, 'withdraw', false),
  'publish now': (turn) => arm(turn, 'publish', true),
  'withdraw now': (turn) => arm(turn, 'withdraw', true),
  'publish by hand': async (turn) => {
    const title = newTitle(turn.story)
    const data = { title, _status: 'published' as const }
    await payload.update({ collection: 'posts', id: idOf(turn), data })
    turn.post.newest = title
    delete turn.post.waiting.publish
    showTitle(turn.post, title)
  },
  'withdraw by hand': async (turn) => {
    const data = { _status: 'draft' as const }
    await payload.update({ collection: 'posts', id: idOf(turn), data, unpublishAllLocales: true })
    if (turn.post.seen !== undefined) delete turn.post.waiting.withdraw
    hideTitle(turn.post)
  },
  move: async (turn) => {
    const action = anyWaiting(turn)
    if (!action) return
    const seconds = ahead(turn.story)
    const id = await waitingId(turn, action)
    expect(await moveSchedule(payload, id, later(seconds), asker)).toMatchObject({ ok: true })
    const due = turn.story.model.now + seconds
    const order = (turn.story.count += 1)
    const moved = { order, due, isClock: true, attempts: 0, retryAt: 0 }
    Object.assign(turn.post.waiting[action]!, moved)
  },
  cancel: async (turn) => {
    const action = anyWaiting(turn)
    if (!action) return
    const id = await waitingId(turn, action)
    expect(await cancelSchedule(payload, id, asker)).toMatchObject({ ok: true })
    delete turn.post.waiting[action]
  },
  repin: async (turn) => {
    const row = turn.post.waiting.publish
    if (!row) return
    const id = await waitingId(turn, 'publish')
    expect(await repinSchedule(payload, id, asker)).toMatchObject({ ok: true })
    row.pinned = turn.post.newest
  },
}

/** What happens to both posts at once. */
const events: Readonly<Record<string, (story: Story) => Promise<unknown>>> = {
  'time passes': async ({ model, random }) => {
    const seconds = 600 * (1 + Math.floor(random() * (random() < 0.1 ? 45 : 6)))
    await letPass(payload, seconds)
    model.now += seconds
  },
  fire: async ({ model }) => {
    await fireDue(payload)
    fireModel(model)
  },
  'two workers fire': async ({ model }) => {
    await Promise.all([fireDue(payload), fireDue(payload)])
    fireModel(model)
  },
  'a worker crashes': async ({ model, random }) => {
    crashes = [random() < 0.5 ? 'error' : 'lost connection']
    await fireDue(payload)
    crashes = []
    fireModel(model, 1)
  },
}

const seenBy = async (id: number): Promise<string | undefined> => {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({
    collection: 'posts',
    where,
    overrideAccess: false,
    depth: 0,
    select: { title: true },
  })
  return docs[0]?.title
}

const standingOf = async (id: number) => {
  const { rows } = await poolOf(payload).query<{ event: string; schedule: string }>(
    `select event, schedule::text from audit_log where post = $1 and event like 'post.%'
     order by sequence`,
    [id],
  )
  const newest = await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
  const { rows: armed } = await poolOf(payload).query<{ action: string }>(
    `select action::text from schedules where post_id = $1 and state = 'armed' order by action`,
    [id],
  )
  return {
    seen: await seenBy(id),
    newest: newest.title,
    events: rows.map(({ event }) => event),
    waiting: armed.map(({ action }) => action).toSorted(),
  }
}

const expectedOf = ({ seen, newest, events: told, waiting }: ModelPost) => ({
  seen,
  newest,
  events: told,
  waiting: Object.keys(waiting).toSorted(),
})

const check = async (story: Story, touched: number | undefined, isTime: boolean): Promise<void> => {
  for (const [index, id] of story.ids.entries()) {
    const post = story.model.posts[index]!
    expect(await standingOf(id)).toEqual(expectedOf(post))
    const before = story.dumps[index]
    const dump = await dumpPost(payload, id)
    story.dumps[index] = dump
    if (!isTime && touched !== undefined && touched !== index) expect(dump).toBe(before)
  }
}

const begin = async (seed: number): Promise<Story> => {
  const translationKey = `story-${seed}`
  const ids: number[] = []
  for (const language of ['zh-TW', 'en'] as const) {
    const slug = `story-${seed}`
    ids.push((await createPost(payload, { language, translationKey, slug, title: 'text 0' })).id)
  }
  const model = { now: 0, posts: ids.map(() => modelPost('text 0')) }
  const dumps = [await dumpPost(payload, ids[0]!), await dumpPost(payload, ids[1]!)]
  return { model, ids, dumps, log: [], random: randomFrom(seed), count: 0 }
}

const pick = <Value>(from: Readonly<Record<string, Value>>, random: () => number) => {
  const entries = Object.entries(from)
  return entries[Math.floor(random() * entries.length)]!
}

const step = async (story: Story): Promise<void> => {
  const { random } = story
  if (random() < 0.45) {
    const [name, happen] = pick(events, random)
    story.log.push(name)
    await happen(story)
    await check(story, undefined, true)
    return
  }
  const index = random() < 0.5 ? 0 : 1
  const [name, act] = pick(steps, random)
  story.log.push(`${name} (${index === 0 ? 'zh-TW' : 'en'})`)
  await act({ story, index, post: story.model.posts[index]! })
  await check(story, index, false)
}

/** Run a sequence; gives how many steps it had. */
const run = async (seed: number): Promise<number> => {
  const story = await begin(seed)
  const length = 6 + Math.floor(story.random() * 14)
  try {
    for (let n = 0; n < length; n += 1) await step(story)
    // Whatever waits comes about, or its time is over: nothing is lost.
    for (let n = 0; n < 3; n += 1) {
      await letPass(payload, 6000)
      story.model.now += 6000
      await fireDue(payload)
      fireModel(story.model)
    }
    story.log.push('the end')
    await check(story, undefined, true)
    expect(story.model.posts.flatMap(({ waiting }) => Object.keys(waiting))).toEqual([])
  } catch (error) {
    throw new Error(`WAFERDESK_MODEL_SEED=${seed}: ${story.log.join(' → ')}`, { cause: error })
  }
  const twice = await poolOf(payload).query(
    `select schedule from audit_log where event like 'post.%' and schedule is not null
     group by schedule having count(*) > 1`,
  )
  expect(twice.rows).toEqual([])
  return story.log.length
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  const { editor } = await createStaff(payload)
  asker = { user: editor.user, language: 'en' } as never
  payload.collections.posts.config.hooks.afterChange.push(die)
})

afterAll(() => newsroom.close())

it('keeps the order of a post’s schedules when the first has to be tried again', async () => {
  const story = await begin(0)
  const turn = { story, index: 0, post: story.model.posts[0]! }
  for (const action of ['publish', 'withdraw'] as const) await arm(turn, action, true)
  await letPass(payload, 600)
  story.model.now += 600
  for (const cause of ['error', 'lost connection'] as const) {
    crashes = [cause]
    await fireDue(payload)
    fireModel(story.model, 1)
    await check(story, undefined, true)
    await letPass(payload, 60)
    story.model.now += 60
  }
  await Promise.all([fireDue(payload), fireDue(payload)])
  fireModel(story.model)
  await check(story, undefined, true)
  expect(turn.post.events).toEqual(['post.published', 'post.withdrawn'])
})

it(
  'shows readers what the model says, after every step of any sequence',
  async () => {
    let count = 0
    for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) count += await run(seed)
    process.stdout.write(
      `${runs} sequences, ${count} steps: early 0, twice 0, lost 0, wrong revision 0\n`,
    )
    expect(count).toBeGreaterThan(runs * 5)
  },
  60_000 + runs * 5000,
)
