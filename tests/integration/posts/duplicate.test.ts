import { afterAll, beforeAll, expect, it } from '@jest/globals'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})
afterAll(() => newsroom.close())

const asThePanelDoes = {
  collection: 'posts',
  draft: true,
  data: { _status: 'draft' },
} as const

it('duplicates a published post as another story, as often as somebody likes', async () => {
  const { payload } = newsroom
  const post = await createPost(payload, { title: '原稿', _status: 'published' })
  const copies = [
    await payload.duplicate({ ...asThePanelDoes, id: post.id }),
    await payload.duplicate({ ...asThePanelDoes, id: post.id }),
  ]
  for (const copy of copies) {
    expect(copy).toMatchObject({ title: '原稿', language: 'zh-TW', _status: 'draft' })
    expect(copy.slug ?? null).toBeNull()
    expect(copy.publishedAt ?? null).toBeNull()
    expect(copy.translationKey).toBeTruthy()
  }
  const keys = [post, ...copies].map(({ translationKey }) => translationKey)
  expect(new Set(keys).size).toBe(3)
})
