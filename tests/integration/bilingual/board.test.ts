import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { Client } from 'pg'

import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { JointView } from '../../../src/features/bilingual/alignment/viewJoint.ts'
import { readAlignment } from '../../../src/features/bilingual/alignment/readAlignment.ts'
import { settleJoints } from '../../../src/features/bilingual/alignment/settleJoints.ts'
import type { Board, BoardRow } from '../../../src/features/bilingual/board/readBoard.ts'
import { countStories } from '../../../src/features/bilingual/board/countStories.ts'
import { noteAllStories } from '../../../src/features/bilingual/board/storyChanges.ts'
import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { randomFrom } from '../../support/randomFrom.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const chinese = ['出口須經許可，頻寬為 100 GB/s。', '門檻為 4,800。', '規則於週三生效。']
const english = [
  'An export at 100 GB/s needs a licence.',
  'The threshold is 4,800.',
  'The rule takes effect on Wednesday.',
]

const written = (lines: readonly string[]): Post['body'] =>
  body(lines.map((line) => paragraph([text(line)])))

const seen = ({ sides }: JointView) => ({
  'zh-TW': sides['zh-TW'].map(({ id, print }) => ({ id, print })),
  en: sides.en.map(({ id, print }) => ({ id, print })),
})

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let req: PayloadRequest
let staff: Awaited<ReturnType<typeof createStaff>>

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
  req = await createLocalReq({ user: staff.editor.user! }, payload)
})
afterAll(() => newsroom.close())

/** Read the board once everything has been counted that was changed. */
const board = async (query = ''): Promise<Board> => {
  for (;;) {
    const answer = await serve(`/api/posts/board${query}`, { headers: staff.writer.headers })
    const read = (await answer.json()) as Board
    if (read.waiting === 0) return read
  }
}

const rowOf = async (key: string | null | undefined): Promise<BoardRow | undefined> =>
  (await board('?sort=edited')).rows.find((row) => row.key === key)

const change = async ({ id }: Post, lines: readonly string[], data: Partial<Post> = {}) => {
  const stored = await payload.findByID({ collection: 'posts', id, draft: true, depth: 0 })
  const content = structuredClone(stored.body) as unknown as {
    root: { children: Array<{ children: Array<{ text: string }> }> }
  }
  for (const [at, line] of lines.entries()) content.root.children[at]!.children[0]!.text = line
  const isPublished = data._status === 'published'
  return await payload.update({
    collection: 'posts',
    id,
    draft: !isPublished,
    data: { ...data, body: content },
  })
}

const look = async ({ id }: Post) => {
  const read = await readAlignment(id, req)
  if (!read.ok) throw new Error('the story is there')
  return read.value
}

const agreeAll = async (post: Post): Promise<void> => {
  const joints = (await look(post)).joints.filter(
    ({ sides }) => sides.en.length > 0 && sides['zh-TW'].length > 0,
  )
  const settled = await settleJoints(post.id, joints.map(seen), 'agreed', req)
  expect(settled).toMatchObject({ ok: true })
}

const createStory = async (data: Partial<Post> = {}): Promise<Record<Locale, Post>> => {
  const number = unique()
  const zh = await createPost(payload, {
    title: `出口管制 ${number}`,
    body: written(chinese),
    ...data,
  })
  const en = await createPost(payload, {
    language: 'en',
    translationKey: zh.translationKey,
    title: `Export controls ${number}`,
    body: written(english),
    ...data,
  })
  return { 'zh-TW': zh, en }
}

/** Hold what the board says of a story against what its panes say. */
const expectTruth = async (post: Post): Promise<void> => {
  const { joints, translationKey } = await look(post)
  const row = await rowOf(translationKey)
  for (const locale of locales) {
    const behind = joints.filter(
      ({ state, moved }) => state === 'stale' && moved.includes(otherLocale(locale)),
    )
    expect(row?.sides[locale]?.behind).toBe(behind.length)
    const open = joints.filter(({ state }) => state === 'untranslated' || state === 'proposed')
    const missing = open.filter(({ sides }) => sides[locale].length === 0)
    const { untranslated = 0, unjoined = 0 } = row?.sides[locale] ?? {}
    expect(untranslated).toBeLessThanOrEqual(missing.length)
    if (open.every(({ state }) => state === 'untranslated') && unjoined === 0) {
      expect(untranslated).toBe(missing.length)
    }
  }
}

describe('the board', () => {
  it('counts a story once of which two revisions are held to be the latest', async () => {
    const story = await createStory()
    const { id } = await change(story['zh-TW'], ['門檻是 600 GB/s。'], { title: '最新的標題' })
    const database = await databaseOf(req)
    await database.execute(sql`update _posts_v set latest = true where parent_id = ${id}`)
    await noteAllStories(req)
    await board()
    const { rows } = await database.execute(sql`select title from board_cells where post = ${id}`)
    expect(rows).toEqual([{ title: '最新的標題' }])
  })

  it('counts what is behind, and since when, as both panes show it', async () => {
    const story = await createStory()
    await expectTruth(story.en)
    expect((await rowOf(story.en.translationKey))?.sides).toMatchObject({
      'zh-TW': { unjoined: 4, untranslated: 0, state: 'draft' },
      en: { unjoined: 4, behind: 0, behindSince: null },
    })
    await agreeAll(story.en)
    await expectTruth(story.en)
    const { updatedAt } = await change(story['zh-TW'], [chinese[0]!.replace('100', '120')])
    await expectTruth(story.en)
    const since = (await rowOf(story.en.translationKey))?.sides.en
    expect(since).toMatchObject({ behind: 1, unjoined: 0 })
    expect(Date.parse(since?.behindSince ?? '')).toBe(Date.parse(updatedAt))
    await change(story['zh-TW'], [chinese[0]!.replace('100', '130')])
    expect((await rowOf(story.en.translationKey))?.sides.en?.behindSince).toBe(since?.behindSince)
    await change(story['zh-TW'], [chinese[0]!])
    expect((await rowOf(story.en.translationKey))?.sides.en).toMatchObject({
      behind: 0,
      behindSince: null,
    })
  })

  it('stays true through publication, restoring, the trash and deletion', async () => {
    const story = await createStory()
    await agreeAll(story.en)
    const publish = { _status: 'published', slug: 'board-published' } as const
    await change(story['zh-TW'], [], publish)
    await change(story['zh-TW'], [chinese[0]!, '門檻改為 6,000。'])
    await expectTruth(story.en)
    expect((await rowOf(story.en.translationKey))?.sides).toMatchObject({
      'zh-TW': { state: 'changed' },
      en: { behind: 1, state: 'draft' },
    })
    const { docs: versions } = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: story['zh-TW'].id }, 'version._status': { equals: 'published' } },
      depth: 0,
    })
    const due = '2031-01-01T00:00:00.000Z'
    await payload.update({
      collection: 'posts',
      id: story['zh-TW'].id,
      draft: true,
      data: { due },
    })
    await payload.restoreVersion({ collection: 'posts', id: versions[0]!.id, draft: true })
    await expectTruth(story.en)
    expect((await rowOf(story.en.translationKey))?.sides).toMatchObject({
      en: { behind: 0 },
      'zh-TW': { due },
    })
    const { id } = story['zh-TW']
    await payload.update({ collection: 'posts', id, data: { _status: 'draft' } })
    expect((await rowOf(story.en.translationKey))?.sides['zh-TW']?.state).toBe('withdrawn')
    const trashed = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'posts', id, data: trashed })
    expect(Object.keys((await rowOf(story.en.translationKey))?.sides ?? {})).toEqual(['en'])
    await payload.update({ collection: 'posts', id, trash: true, data: { deletedAt: null } })
    expect(Object.keys((await rowOf(story.en.translationKey))?.sides ?? {})).toHaveLength(2)
    await expectTruth(story.en)
    await payload.delete({ collection: 'posts', id })
    expect(Object.keys((await rowOf(story.en.translationKey))?.sides ?? {})).toEqual(['en'])
    await payload.delete({ collection: 'posts', id: story.en.id })
    expect(await rowOf(story.en.translationKey)).toBeUndefined()
  })

  it('follows two posts that are joined and separated, and a counterpart that is begun', async () => {
    const zh = await createPost(payload, { title: '各自成篇', body: written(chinese) })
    const en = await createPost(payload, { language: 'en', body: written(english) })
    expect(Object.keys((await rowOf(zh.translationKey))?.sides ?? {})).toEqual(['zh-TW'])
    const ask = async (method: string, path: string, sent?: object) =>
      await serve(`/api/posts/${zh.id}/${path}`, {
        method,
        headers: staff.editor.headers,
        ...(sent ? { body: sent } : {}),
      })
    expect((await ask('POST', 'story', { post: en.id })).status).toBe(200)
    const joined = (await payload.findByID({ collection: 'posts', id: zh.id, draft: true }))
      .translationKey
    expect(Object.keys((await rowOf(joined))?.sides ?? {})).toHaveLength(2)
    expect((await ask('DELETE', 'story')).status).toBe(200)
    expect(Object.keys((await rowOf(joined))?.sides ?? {})).toHaveLength(1)
    expect((await ask('POST', 'counterpart', { isLaidOut: true })).status).toBe(200)
    await expectTruth(await payload.findByID({ collection: 'posts', id: zh.id, draft: true }))
    const key = (await payload.findByID({ collection: 'posts', id: zh.id, draft: true }))
      .translationKey
    expect((await rowOf(key))?.sides.en).toMatchObject({ untranslated: 4, unjoined: 0 })
  })

  it('is the same when everything is counted anew', async () => {
    const read = async () => {
      const database = await databaseOf(req)
      const { rows } = await database.execute(
        sql`select post, state, behind, untranslated, unjoined, behind_since, categories
          from board_cells order by post`,
      )
      return rows
    }
    await createStory()
    const story = await createStory()
    await agreeAll(story.en)
    await change(story.en, [`${english[0]} Soon.`])
    await board()
    const before = await read()
    expect(before.length).toBeGreaterThan(4)
    const database = await databaseOf(req)
    await database.execute(sql`update board_cells set behind = 77, untranslated = 5, title = 'x'`)
    await noteAllStories(req)
    let counted: number | 'busy' = 1
    while (counted !== 0) counted = await countStories(payload, 3)
    expect(await read()).toEqual(before)
  })

  it('begins by itself where nothing was ever counted, as in a host that was upgraded', async () => {
    const { en } = await createStory()
    await board()
    const database = await databaseOf(req)
    await database.execute(sql`delete from board_cells`)
    expect(await rowOf(en.translationKey)).toBeUndefined()
    expect((await board()).rows.length).toBeGreaterThan(0)
    expect(Object.keys((await rowOf(en.translationKey))?.sides ?? {})).toHaveLength(2)
  })

  it('agrees with the panes after any row of edits, answers, publications and restorings', async () => {
    const random = randomFrom(20_261_126)
    const choose = <Of>(from: readonly Of[]): Of => from[Math.floor(random() * from.length)]!
    const story = await createStory()
    const slugs = { 'zh-TW': 'board-any-zh', en: 'board-any-en' }
    let states = 0
    for (let step = 0; step < 24; step += 1) {
      const language = choose(locales)
      const post = story[language]
      const lines = language === 'en' ? english : chinese
      const act = choose(['edit', 'edit', 'agree', 'publish', 'restore'])
      if (act === 'edit') await change(post, [`${lines[0]!} ${step}`, choose(lines)])
      if (act === 'agree') await agreeAll(post)
      if (act === 'publish') {
        await change(post, [], { _status: 'published', slug: slugs[language] })
      }
      if (act === 'restore') {
        const where = { parent: { equals: post.id } }
        const { docs } = await payload.findVersions({ collection: 'posts', where, depth: 0 })
        await payload.restoreVersion({ collection: 'posts', id: choose(docs).id, draft: true })
      }
      await expectTruth(post)
      const row = await rowOf(post.translationKey)
      states += Number((row?.sides.en?.behind ?? 0) + (row?.sides['zh-TW']?.behind ?? 0) > 0)
    }
    // Otherwise the edits were too tame to prove anything.
    expect(states).toBeGreaterThan(4)
  }, 60_000)

  it('is filtered by owner, state, category and words, and sorted by what hurts most', async () => {
    const { id: category } = await payload.create({
      collection: 'categories',
      data: { name: '政策', slug: 'board-policy' },
    })
    const owner = staff.writer.user!.id
    const filed = { categories: [category], owner }
    const calm = await createStory({ categories: [category] })
    const behind = await createStory({ categories: [category] })
    const late = await createStory({ ...filed, due: '2020-01-01T00:00:00.000Z' })
    const lonely = await createPost(payload, { title: '單語〈獨家〉', ...filed })
    for (const story of [calm, behind, late]) await agreeAll(story.en)
    await change(behind['zh-TW'], [`${chinese[0]}另有例外。`])
    const keys = async (query: string) =>
      (await board(`?category=${category}${query}`)).rows.map(({ key }) => key)
    expect(await keys('')).toEqual(
      [late.en, behind.en, lonely, calm.en].map(({ translationKey }) => translationKey),
    )
    expect(await keys('&show=overdue')).toEqual([late.en.translationKey])
    expect(await keys('&show=behind')).toEqual([behind.en.translationKey])
    expect(await keys('&show=missing')).toEqual([lonely.translationKey])
    expect(await keys(`&show=missing&owner=${owner}`)).toEqual([lonely.translationKey])
    expect(await keys(`&show=behind&owner=${owner}`)).toEqual([])
    expect(await keys(`&q=${encodeURIComponent('獨家〉')}`)).toEqual([lonely.translationKey])
    expect(await keys(`&q=${encodeURIComponent("%' or 1=1")}`)).toEqual([])
    expect(await keys('&sort=due')).toHaveLength(4)
    expect((await board(`?category=${category}`)).rows[0]?.sides.en).toMatchObject({
      owner: 'writer',
      isOverdue: true,
      due: '2020-01-01T00:00:00.000Z',
    })
  })

  it('asks the database as often for one story as for a page of them', async () => {
    const countQueries = async (query: string): Promise<number> => {
      const asked = jest.spyOn(Client.prototype, 'query')
      await board(query)
      const count = asked.mock.calls.length
      asked.mockRestore()
      return count
    }
    for (let story = 0; story < 6; story += 1) await createStory()
    const lonely = await createPost(payload, { title: '唯一的一則' })
    await board()
    // The process that changed something counts beside, in its own time: the fewest are ours.
    const fewest = async (query: string) =>
      Math.min(await countQueries(query), await countQueries(query), await countQueries(query))
    const one = `?q=${encodeURIComponent(lonely.title)}`
    expect((await board(one)).rows).toHaveLength(1)
    expect((await board()).rows.length).toBeGreaterThan(6)
    const asked = await fewest(one)
    expect(asked).toBeGreaterThan(3)
    expect(await fewest('')).toBe(asked)
  })

  it.each(['frontend', 'anonymous'] as const)('is shown to no %s', async (as) => {
    const answer = await serve('/api/posts/board', { headers: staff[as].headers })
    expect(answer.status).toBe(403)
  })

  it('shows owner and due date to nobody else', async () => {
    const { id } = await createPost(payload, {
      _status: 'published',
      slug: 'board-owner',
      body: written(chinese),
      owner: staff.writer.user!.id,
      due: '2030-01-01T00:00:00.000Z',
    })
    const answer = await serve(`/api/posts/${id}`)
    const post = (await answer.json()) as Record<string, unknown>
    expect(post).toMatchObject({ id })
    expect(post).not.toHaveProperty('owner')
    expect(post).not.toHaveProperty('due')
  })
})
