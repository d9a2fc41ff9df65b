import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { cacheTags } from '../../../src/kernel/cacheTags.ts'
import type { Post, User } from '../../../src/payload-types.ts'
import { askEndpoint } from '../../support/askEndpoint.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

let newsroom: Newsroom
let payload: Payload
let writer: User
let editor: User

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  await createUser(payload, { role: 'admin' })
  writer = await createUser(payload, { role: 'writer' })
  editor = await createUser(payload, { role: 'editor' })
})
afterAll(() => newsroom.close())

const join = async (first: Post, second: Post, user: User = writer) =>
  await askEndpoint(payload, {
    method: 'post',
    path: '/:id/story',
    id: first.id,
    body: { post: second.id },
    user,
  })

const separate = async (post: Post, user: User = writer) =>
  await askEndpoint(payload, { method: 'delete', path: '/:id/story', id: post.id, user })

const keyOf = async (post: Post, draft = false) =>
  (await payload.findByID({ collection: 'posts', id: post.id, draft })).translationKey

describe('joining two posts', () => {
  it('makes one story of two drafts, older revisions included', async () => {
    const chinese = await createPost(payload, { language: 'zh-TW' })
    const english = await createPost(payload, { language: 'en', title: 'Written apart' })
    await payload.update({
      collection: 'posts',
      id: english.id,
      draft: true,
      data: { title: 'Written apart, twice' },
    })
    expect((await join(chinese, english)).status).toBe(200)
    expect(await keyOf(english)).toBe(chinese.translationKey)
    expect(await keyOf(english, true)).toBe(chinese.translationKey)
    const { docs } = await payload.findVersions({
      collection: 'posts',
      where: { parent: { equals: english.id } },
    })
    expect(docs.length).toBeGreaterThan(1)
    expect(new Set(docs.map(({ version }) => version.translationKey))).toEqual(
      new Set([chinese.translationKey]),
    )
  })

  it('lets the draft go over to the post that readers see, whichever is asked', async () => {
    const draft = await createPost(payload, { language: 'zh-TW' })
    const published = await createPost(payload, {
      language: 'en',
      title: 'Readers see it',
      _status: 'published',
    })
    expect((await join(draft, published)).status).toBe(200)
    expect(await keyOf(draft)).toBe(published.translationKey)
    expect(await keyOf(published)).toBe(published.translationKey)
  })

  it('keeps two published posts apart for a writer, and joins them for an editor', async () => {
    const chinese = await createPost(payload, { language: 'zh-TW', _status: 'published' })
    const english = await createPost(payload, {
      language: 'en',
      title: 'Published apart',
      _status: 'published',
    })
    const refused = await join(chinese, english)
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.json)).toContain('only an editor')
    expect(await keyOf(english)).toBe(english.translationKey)

    expect((await join(chinese, english, editor)).status).toBe(200)
    const { docs: entries } = await payload.find({
      collection: 'search-entries',
      where: { post: { equals: english.id } },
    })
    expect(entries.map(({ translationKey }) => translationKey)).toEqual([chinese.translationKey])
    const { docs: notes } = await payload.find({
      collection: 'outbox',
      sort: '-id',
      limit: 1,
    })
    expect(JSON.stringify(notes[0]?.payload)).toContain(
      cacheTags.story(chinese.translationKey ?? ''),
    )
  })

  it('refuses the same language, the same post, a full story and the trash', async () => {
    const one = await createPost(payload)
    const two = await createPost(payload)
    const english = await createPost(payload, { language: 'en', title: 'Free' })
    const trashed = await createPost(payload, {
      language: 'en',
      title: 'Thrown away',
      deletedAt: new Date().toISOString(),
    })
    expect((await join(one, two)).status).toBe(409)
    expect((await join(one, one)).status).toBe(409)
    expect((await join(one, trashed)).status).toBe(409)
    expect((await join(one, { ...two, id: 987_654 })).status).toBe(404)
    expect((await join(one, english)).status).toBe(200)
    const taken = await join(two, english)
    expect(taken.status).toBe(409)
    expect(JSON.stringify(taken.json)).toContain('Free')
  })

  it('is undone by separating the two', async () => {
    const chinese = await createPost(payload, { language: 'zh-TW', _status: 'published' })
    const english = await createPost(payload, { language: 'en', title: 'A draft' })
    await join(chinese, english)
    expect((await separate(chinese)).status).toBe(200)
    expect(await keyOf(chinese)).toBe(chinese.translationKey)
    expect(await keyOf(english)).not.toBe(chinese.translationKey)
    expect((await separate(chinese)).status).toBe(409)
  })

  it('cannot be done by writing the key', async () => {
    const chinese = await createPost(payload)
    const english = await createPost(payload, { language: 'en', title: 'By hand' })
    await payload.update({
      collection: 'posts',
      id: english.id,
      draft: true,
      data: { translationKey: chinese.translationKey },
      overrideAccess: false,
      user: { ...editor, collection: 'users' },
    })
    expect(await keyOf(english, true)).toBe(english.translationKey)
  })
})
