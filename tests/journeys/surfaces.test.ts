import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { body } from '../../src/content/lexical/body.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { text } from '../../src/content/lexical/text.ts'
import { poolOf } from '../../src/features/publication/poolOf.ts'
import type { Asker } from '../../src/features/publication/schedules/armSchedule.ts'
import { armSchedule } from '../../src/features/publication/schedules/armSchedule.ts'
import type { Action } from '../../src/features/publication/schedules/schedule.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { createPost } from '../support/factories/createPost.ts'
import { createUser } from '../support/factories/createUser.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { inSeconds } from '../support/publication/inSeconds.ts'
import type { Hidden } from '../support/publication/surfaces.ts'
import { surfaces } from '../support/publication/surfaces.ts'

const names = Object.keys(surfaces)
const forReaders = names.filter((name) => name !== 'preview without right')

let newsroom: Newsroom
let site: Site
let hidden: Hidden
let asker: Asker

/** The names of the surfaces that tell of the post. */
const tellers = async (): Promise<string[]> => {
  const told = await Promise.all(
    Object.entries(surfaces).map(async ([name, tells]) => {
      return (await tells(site.url, hidden)) ? [name] : []
    }),
  )
  return told.flat()
}

/** How many seconds are left until an instant, by the database's clock. */
const secondsUntil = async (schedule: number): Promise<number> => {
  const { rows } = await poolOf(newsroom.payload).query<{ left: number }>(
    `select extract(epoch from instant - clock_timestamp())::float8 as left
     from schedules where id = $1`,
    [schedule],
  )
  return rows[0]?.left ?? Number.NaN
}

const arm = async (action: Action, seconds: number): Promise<number> => {
  const order = { post: hidden.id, action, at: inSeconds(seconds) }
  const armed = await armSchedule(newsroom.payload, order, asker)
  if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
  return armed.value.id
}

const untilSeen = async (schedule: number): Promise<void> => {
  for (;;) {
    const { seenAt } = await newsroom.payload.findByID({ collection: 'schedules', id: schedule })
    if (seenAt) return
    await wait(100)
  }
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { payload } = newsroom
  const word = 'wryneck'
  const story = { slug: `${word}-story`, translationKey: word }
  const editor = await createUser(payload, { role: 'editor' })
  asker = { user: { ...editor, collection: 'users' }, language: 'en' }
  await createPost(payload, { ...story, title: '中文版', _status: 'published' })
  const { id } = await createPost(payload, {
    ...story,
    language: 'en',
    title: `${word} headline`,
    summary: `${word} standfirst`,
    byline: `${word} byline`,
    body: body([paragraph([text(`${word} in the text`)])]),
  })
  hidden = { id, slug: story.slug, word }
  site = await openSite(newsroom)
}, siteTimeout)

afterAll(async () => {
  await site?.close()
  await newsroom?.close()
})

it('shows a post on no surface right before its instant, and on all but the preview within 30 s', async () => {
  expect(names).toHaveLength(11)
  const schedule = await arm('publish', 30)
  // Whatever is cached now is what has to go.
  const begin = performance.now()
  expect(await tellers()).toEqual([])
  // A busy machine takes longer than a second to ask them all.
  const before = Math.max(1, (2 * (performance.now() - begin)) / 1000)
  await wait(((await secondsUntil(schedule)) - before) * 1000)
  expect(await tellers()).toEqual([])
  // Else it was not before the instant that they were asked.
  expect(await secondsUntil(schedule)).toBeGreaterThan(0)
  await untilSeen(schedule)
  expect(await tellers()).toEqual(forReaders)
  expect(await secondsUntil(schedule)).toBeGreaterThan(-30)
}, 120_000)

it('shows it on no surface within 30 s of its withdrawal', async () => {
  const schedule = await arm('withdraw', 3)
  expect(await tellers()).toEqual(forReaders)
  await untilSeen(schedule)
  expect(await tellers()).toEqual([])
  expect(await secondsUntil(schedule)).toBeGreaterThan(-30)
}, 120_000)
