import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { rehearse } from '../../../src/features/publication/fire/rehearse.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { dumpPost } from '../../support/publication/dumpPost.ts'
import { inSeconds } from '../../support/publication/inSeconds.ts'

let newsroom: Newsroom
let payload: Payload
let updates = 0

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  const { afterChange } = payload.collections.posts.config.hooks
  afterChange.push(({ doc }) => {
    updates += 1
    return doc
  })
})

afterAll(() => newsroom.close())

const books = async () => {
  const { rows } = await poolOf(payload).query(
    `select (select count(*) from audit_log) as audit, (select count(*) from outbox) as outbox`,
  )
  return rows[0]
}

it('does what will be done, and leaves no trace of it', async () => {
  const { editor } = await createStaff(payload)
  const asker = { user: editor.user, language: 'en' as const }
  const { id: post } = await createPost(payload, { slug: 'rehearsed', title: 'as approved' })
  await armSchedule(payload, { post, action: 'publish', at: inSeconds(60) }, asker)
  await payload.update({ collection: 'posts', id: post, data: { title: 'since' }, draft: true })
  const before = { dump: await dumpPost(payload, post), books: await books() }
  updates = 0
  await rehearse(payload, new AbortController().signal)
  expect(updates).toBeGreaterThan(0)
  expect({ dump: await dumpPost(payload, post), books: await books() }).toEqual(before)
  updates = 0
  await rehearse(payload, AbortSignal.abort())
  expect(updates).toBe(0)
})
