import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { createUser } from '../../support/factories/createUser.ts'

describe('a newsroom of a test’s own', () => {
  let first: Newsroom
  let second: Newsroom

  beforeAll(async () => {
    first = await createNewsroom()
    second = await createNewsroom()
  })

  afterAll(async () => {
    await first.close()
    await second.close()
  })

  it('starts empty, with every collection in place', async () => {
    expect(await first.payload.count({ collection: 'posts' })).toEqual({ totalDocs: 0 })
  })

  it('gives a person the role that was asked for, the first one too', async () => {
    expect(await createUser(first.payload)).toMatchObject({ role: 'writer' })
    expect(await createUser(first.payload, { role: 'editor' })).toMatchObject({ role: 'editor' })
  })

  it('shares nothing with another', async () => {
    await createPost(first.payload)
    expect(await first.payload.count({ collection: 'posts' })).toEqual({ totalDocs: 1 })
    expect(await second.payload.count({ collection: 'posts' })).toEqual({ totalDocs: 0 })
  })
})
