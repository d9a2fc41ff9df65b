import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { User } from '../../../src/payload-types.ts'
import { askEndpoint } from '../../support/askEndpoint.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

let newsroom: Newsroom
let payload: Payload
let writer: User
let editor: User
let frontend: User

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  await createUser(payload, { role: 'admin' })
  writer = await createUser(payload, { role: 'writer' })
  editor = await createUser(payload, { role: 'editor' })
  frontend = await createUser(payload, { role: 'frontend' })
})
afterAll(() => newsroom.close())

const open = async (id: number, user: User = writer) =>
  await askEndpoint(payload, { method: 'post', path: '/:id/counterpart', id, user })

const englishOf = async (translationKey: string | null | undefined) => {
  const { docs } = await payload.find({
    collection: 'posts',
    where: { translationKey: { equals: translationKey }, language: { equals: 'en' } },
    draft: true,
    depth: 0,
    trash: true,
  })
  return docs
}

describe('the other language of a post', () => {
  it('begins as a draft that is filed alike and has no words yet', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: '出口管制', slug: 'counterpart-category' },
    })
    const chip = await payload.create({
      collection: 'chips',
      data: { name: 'H20', slug: 'counterpart-h20', vendor: 'NVIDIA' },
    })
    const source = await payload.create({
      collection: 'sources',
      data: { title: '8-K', kind: 'filing' },
    })
    const chinese = await createPost(payload, {
      title: '有字的標題',
      summary: '有字的前言',
      categories: [category.id],
      chips: [chip.id],
      sources: [source.id],
      authors: [writer.id],
      tags: ['HBM'],
      kind: 'explainer',
      slug: 'only-the-chinese',
    })
    const { status, json } = await open(chinese.id)
    expect({ status, isNew: json['isNew'] }).toEqual({ status: 200, isNew: true })
    const [english] = await englishOf(chinese.translationKey)
    expect(english).toMatchObject({
      id: json['id'],
      language: 'en',
      _status: 'draft',
      categories: [category.id],
      chips: [chip.id],
      sources: [source.id],
      authors: [writer.id],
      tags: ['HBM'],
      kind: 'explainer',
      updatedBy: writer.id,
    })
    expect([english?.title, english?.summary, english?.body, english?.slug]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('is the same post however often and by whomever it is asked for', async () => {
    const chinese = await createPost(payload)
    const answers = await Promise.all([
      open(chinese.id),
      open(chinese.id, editor),
      open(chinese.id),
      open(chinese.id, editor),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ json }) => json['id'])).size).toBe(1)
    expect(answers.filter(({ json }) => json['isNew'])).toHaveLength(1)
    expect(await englishOf(chinese.translationKey)).toHaveLength(1)
  })

  it('is found in the trash, and neither doubled nor brought back', async () => {
    const chinese = await createPost(payload)
    const { json } = await open(chinese.id)
    await payload.update({
      collection: 'posts',
      id: Number(json['id']),
      data: { deletedAt: new Date().toISOString() },
    })
    const refused = await open(chinese.id)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.json)).toContain('in the trash')
    const shown = await askEndpoint(payload, {
      method: 'get',
      path: '/:id/story',
      id: chinese.id,
      user: writer,
    })
    expect(shown.json['posts']).toContainEqual(
      expect.objectContaining({ id: json['id'], isTrashed: true }),
    )
  })

  it('can be written anew once it was deleted for good', async () => {
    const chinese = await createPost(payload)
    const { json: first } = await open(chinese.id)
    await payload.delete({ collection: 'posts', id: Number(first['id']) })
    const { status, json: second } = await open(chinese.id)
    expect({ status, isNew: second['isNew'] }).toEqual({ status: 200, isNew: true })
  })

  it('is refused to readers, to frontends, and for posts that are not there', async () => {
    const chinese = await createPost(payload, { _status: 'published' })
    const asReader = { method: 'post', path: '/:id/counterpart', id: chinese.id } as const
    expect((await askEndpoint(payload, asReader)).status).toBe(403)
    expect((await open(chinese.id, frontend)).status).toBe(403)
    expect((await open(987_654)).status).toBe(404)
    expect(await englishOf(chinese.translationKey)).toHaveLength(0)
  })

  it('is refused a second time in one language, with the first named', async () => {
    const chinese = await createPost(payload, { title: '先來的報導' })
    await expect(
      createPost(payload, { translationKey: chinese.translationKey, title: '後到' }),
    ).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('先來的報導') }] },
    })
  })
})

const listOf = async (ids: string, user?: User) =>
  await askEndpoint(payload, { method: 'get', path: '/stories', query: { ids }, user })

describe('the stories of a list', () => {
  it('tell drafts, published posts, changed ones and withdrawn ones apart', async () => {
    const draft = await createPost(payload)
    const published = await createPost(payload, { _status: 'published' })
    const changed = await createPost(payload, { _status: 'published' })
    await payload.update({
      collection: 'posts',
      id: changed.id,
      draft: true,
      data: { title: '改過的標題' },
    })
    const withdrawn = await createPost(payload, { _status: 'published' })
    await payload.update({
      collection: 'posts',
      id: withdrawn.id,
      data: { _status: 'draft' },
    })
    const ids = [draft, published, changed, withdrawn].map(({ id }) => id)
    const { json } = await listOf(ids.join(','), writer)
    const posts = (json['stories'] as Array<{ posts: Array<{ id: number; state: string }> }>)
      .flatMap((story) => story.posts)
      .toSorted((one, two) => one.id - two.id)
    expect(posts.map(({ state }) => state)).toEqual(['draft', 'published', 'changed', 'draft'])
  })

  it('cost the same number of queries for one post and for fifty', async () => {
    const posts = []
    for (let count = 0; count < 50; count += 1) posts.push(await createPost(payload))
    const { pool } = payload.db as unknown as { pool: { query: (...all: unknown[]) => unknown } }
    const original = pool.query
    let queries = 0
    pool.query = function count(...all: unknown[]) {
      queries += 1
      return original.apply(this, all)
    }
    try {
      await listOf(String(posts[0]?.id), writer)
      const forOne = queries
      queries = 0
      const { json } = await listOf(posts.map(({ id }) => id).join(','), writer)
      expect(json['stories']).toHaveLength(50)
      expect(queries).toBe(forOne)
      expect(queries).toBeGreaterThan(0)
    } finally {
      pool.query = original
    }
  })

  it('are refused to readers, and for lists of something else than numbers', async () => {
    expect((await listOf('1')).status).toBe(403)
    expect((await listOf('1;drop table posts', writer)).status).toBe(400)
  })
})
