import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'

let newsroom: Newsroom

const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

const publish = async (id: number, data: { publishedAt?: string | null } = {}) =>
  await newsroom.payload.update({
    collection: 'posts',
    id,
    data: { ...data, _status: 'published' },
    locale: 'en',
  })

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

describe('a post with a date that has not come', () => {
  it('is saved as a draft', async () => {
    const publishedAt = inHours(1)
    expect(await createPost(newsroom.payload, { publishedAt })).toMatchObject({
      _status: 'draft',
      publishedAt,
    })
  })

  it('is not published, with a message at the date', async () => {
    const later = createPost(newsroom.payload, { publishedAt: inHours(1), _status: 'published' })
    await expect(later).rejects.toMatchObject({ data: { errors: [{ path: 'publishedAt' }] } })
    const { id } = await createPost(newsroom.payload, { publishedAt: inHours(1) })
    await expect(publish(id)).rejects.toMatchObject({ data: { errors: [{ path: 'publishedAt' }] } })
    const kept = await newsroom.payload.findByID({ collection: 'posts', id, draft: true })
    expect(kept).toMatchObject({ _status: 'draft' })
  })

  it('is published once the date has come, or is cleared', async () => {
    const { id } = await createPost(newsroom.payload, { publishedAt: inHours(1) })
    expect(await publish(id, { publishedAt: inHours(-1) })).toMatchObject({ _status: 'published' })
    const other = await createPost(newsroom.payload, { publishedAt: inHours(1) })
    const { publishedAt } = await publish(other.id, { publishedAt: null })
    expect(Date.parse(publishedAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  it('keeps a published post as it was', async () => {
    const { id } = await createPost(newsroom.payload, { _status: 'published', title: 'Before' })
    const change = newsroom.payload.update({
      collection: 'posts',
      id,
      data: { title: 'After', publishedAt: inHours(1), _status: 'published' },
    })
    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'publishedAt' }] } })
    expect(await newsroom.payload.findByID({ collection: 'posts', id })).toMatchObject({
      title: 'Before',
      _status: 'published',
    })
  })
})
