import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Post } from '../../../src/payload-types.ts'
import { graphChannel, restChannel } from '../../support/access/channels.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { letPass } from '../../support/publication/letPass.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'
import { embargoRoom } from '../../support/publication/embargoRoom.ts'

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let staff: Awaited<ReturnType<typeof createStaff>>

const {
  as,
  armed,
  eventsOf,
  isLive,
  draft,
  withdrawn,
  publishedVersionOf,
  trashed,
  setPastEverything,
} = embargoRoom(
  () => payload,
  () => staff,
)

type Way = { readonly make: () => Promise<Post>; readonly go: (id: number) => Promise<unknown> }

const published = { _status: 'published' as const }
const local = () => ({ collection: 'posts' as const, depth: 0 })

/** Every way to make a post what readers see. */
const ways: Readonly<Record<string, Way>> = {
  'the Local API as a program': {
    make: draft,
    go: (id) => payload.update({ ...local(), id, data: published }),
  },
  'the Local API as an administrator': {
    make: draft,
    go: (id) =>
      payload.update({
        ...local(),
        id,
        data: published,
        user: staff.admin.user,
        overrideAccess: false,
      }),
  },
  'a change of many posts at once': {
    make: draft,
    go: (id) => payload.update({ ...local(), where: { id: { equals: id } }, data: published }),
  },
  REST: { make: draft, go: (id) => restChannel(serve, staff.admin).update('posts', id, published) },
  GraphQL: {
    make: draft,
    go: (id) => graphChannel(serve, staff.admin).update('posts', id, published),
  },
  'an older revision that was published': {
    make: withdrawn,
    go: async (id) =>
      payload.restoreVersion({ collection: 'posts', id: String(await publishedVersionOf(id)) }),
  },
  'coming back from the trash': {
    make: trashed,
    go: (id) => payload.update({ ...local(), id, data: { deletedAt: null }, trash: true }),
  },
  '“publish now”': {
    make: draft,
    go: async (id) => {
      const order = { post: id, action: 'publish' as const }
      const done = await armSchedule(payload, order, as(staff.editor))
      if (!done.ok) throw new Error(done.problem.code)
      await letPass(payload, 11)
      await fireDue(payload)
    },
  },
  'a schedule that was armed past everything': {
    make: async () => {
      const post = await draft()
      await armed(post.id, 1)
      return post
    },
    go: async (id) => {
      const { drizzle } = payload.db as unknown as PostgresAdapter
      await drizzle.execute(
        sql`update schedules set instant = clock_timestamp() where post_id = ${id}`,
      )
      await fireDue(payload)
    },
  },
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  payload.logger.level = 'silent'
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
})

afterAll(() => newsroom.close())

describe.each(Object.entries(ways))('publishing by %s', (_, { make, go }) => {
  it('is refused before the embargo ends', async () => {
    const post = await make()
    const { drizzle } = payload.db as unknown as PostgresAdapter
    await drizzle.execute(sql`delete from embargoes where post_id = ${post.id}`)
    await setPastEverything(post.id, 2)
    await Promise.resolve(go(post.id)).catch(() => {})
    expect(await isLive(post.id)).toBe(false)
    const events = (await eventsOf(post.id)).map(({ event }) => event)
    expect(events.lastIndexOf('post.published')).toBeLessThanOrEqual(
      events.findLastIndex((event) => event === 'post.withdrawn' || event === 'post.trashed'),
    )
  })

  it('works once it has ended', async () => {
    const post = await make()
    const { drizzle } = payload.db as unknown as PostgresAdapter
    await drizzle.execute(sql`delete from embargoes where post_id = ${post.id}`)
    await setPastEverything(post.id, -1)
    await go(post.id)
    expect(await isLive(post.id)).toBe(true)
  })
})
