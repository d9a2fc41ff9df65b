import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { postPath } from '../../../src/kernel/postPath.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

let newsroom: Newsroom
let payload: Payload

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
})
afterAll(() => newsroom.close())

const publishAt = async (id: number, slug: string) =>
  await payload.update({ collection: 'posts', id, data: { slug, _status: 'published' } })

const redirectsFrom = async (slug: string) => {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: postPath('zh-TW', slug) } },
    depth: 0,
  })
  return docs
}

describe('a published post that gets another address', () => {
  it('is found at the old one from then on', async () => {
    const post = await createPost(payload, { slug: '舊網址', _status: 'published' })
    await publishAt(post.id, 'new-address')
    expect(await redirectsFrom('舊網址')).toEqual([
      expect.objectContaining({ post: post.id, language: 'zh-TW', from: '/zh-TW/posts/舊網址' }),
    ])
  })

  it('is found there even when the new address was saved in drafts before', async () => {
    const post = await createPost(payload, { slug: 'drafted-old', _status: 'published' })
    await payload.update({
      collection: 'posts',
      id: post.id,
      draft: true,
      data: { slug: 'drafted-new' },
    })
    expect(await redirectsFrom('drafted-old')).toEqual([])
    await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
    expect(await redirectsFrom('drafted-old')).toHaveLength(1)
  })

  it('is found at every address it ever had, and goes back without a loop', async () => {
    const post = await createPost(payload, { slug: 'first', _status: 'published' })
    await publishAt(post.id, 'second')
    await publishAt(post.id, 'third')
    expect(await redirectsFrom('first')).toHaveLength(1)
    expect(await redirectsFrom('second')).toHaveLength(1)
    await publishAt(post.id, 'first')
    expect(await redirectsFrom('first')).toEqual([])
    expect(await redirectsFrom('third')).toHaveLength(1)
  })

  it('gives its old address up to a post that is published there', async () => {
    const post = await createPost(payload, { slug: 'wanted', _status: 'published' })
    await publishAt(post.id, 'elsewhere')
    await createPost(payload, { slug: 'wanted', _status: 'published' })
    expect(await redirectsFrom('wanted')).toEqual([])
  })

  it('is found at the old address after it was withdrawn in between', async () => {
    const post = await createPost(payload, { slug: 'withdrawn-old', _status: 'published' })
    await payload.update({ collection: 'posts', id: post.id, data: { _status: 'draft' } })
    await publishAt(post.id, 'withdrawn-new')
    expect(await redirectsFrom('withdrawn-old')).toHaveLength(1)
  })
})

describe('no redirect', () => {
  it('is made for a draft, whatever addresses it tries', async () => {
    const post = await createPost(payload, { slug: 'never-public' })
    await publishAt(post.id, 'public-at-last')
    expect(await redirectsFrom('never-public')).toEqual([])
  })

  it('stays behind when the publication is refused', async () => {
    const taken = await createPost(payload, { slug: 'taken-address', _status: 'published' })
    const post = await createPost(payload, { slug: 'stays-here', _status: 'published' })
    await expect(publishAt(post.id, 'taken-address')).rejects.toThrow()
    await expect(
      payload.update({
        collection: 'posts',
        id: post.id,
        data: { slug: 'too-long-a-title', title: 'x'.repeat(400), _status: 'published' },
      }),
    ).rejects.toThrow()
    expect(taken.slug).toBe('taken-address')
    expect(await redirectsFrom('stays-here')).toEqual([])
  })
})
