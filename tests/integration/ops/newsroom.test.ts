import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

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

  it('shares nothing with another', async () => {
    const email = 'mei@desk.example'
    await first.payload.create({
      collection: 'users',
      data: { email, password: 'a long enough password', name: 'Mei', role: 'admin' },
    })
    expect(await first.payload.count({ collection: 'users' })).toEqual({ totalDocs: 1 })
    expect(await second.payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 })
  })
})
