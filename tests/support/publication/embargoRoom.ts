import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { EmbargoOrder } from '../../../src/features/publication/embargo/changeEmbargo.ts'
import { changeEmbargo } from '../../../src/features/publication/embargo/changeEmbargo.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import { resolveLocalTime } from '../../../src/features/publication/schedules/localTime.ts'
import { sayInstant } from '../../../src/features/publication/sayInstant.ts'
import type { AuditLog, Post } from '../../../src/payload-types.ts'
import type { Member } from '../createStaff.ts'
import type { createStaff } from '../createStaff.ts'
import { createPost } from '../factories/createPost.ts'
import { unique } from '../factories/unique.ts'

const hour = 3600
const zone = 'Asia/Taipei'

const as = (member: Member) => ({ user: member.user, language: 'en' as const })

const opened = Date.now()

/**
 * A moment to the minute, as somebody would type it in Taipei. It counts from when the tests began,
 * so that asking twice gives the same although the clock's minute turns in between.
 */
const inHours = (hours: number) => {
  const local = sayInstant(new Date(opened + hours * hour * 1000), zone).replace(' ', 'T')
  const instant = resolveLocalTime({ local, zone })
  if (!instant.ok) throw new Error(local)
  return { instant: instant.value, local, zone }
}

const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'done' : result.problem?.code

const termsIn = (hours: number) => ({ ...inHours(hours), note: 'A briefing', proof: null })

type Staff = Awaited<ReturnType<typeof createStaff>>

/**
 * What tests of embargoes work with: embargoes, armed schedules, posts in every standing.
 *
 * @param payload gives the newsroom's Payload, once it is open.
 * @param staff gives its people.
 */
export const embargoRoom = (payload: () => Payload, staff: () => Staff) => {
  const change = async (order: EmbargoOrder, member: Member = staff().editor) =>
    await changeEmbargo(payload(), order, as(member))

  const embargo = async (post: number, hours: number, member?: Member) => {
    const done = await change({ post, terms: termsIn(hours) }, member)
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    return done.value
  }

  const armed = async (post: number, hours: number, member: Member = staff().editor) => {
    const done = await armSchedule(
      payload(),
      { post, action: 'publish', at: inHours(hours) },
      as(member),
    )
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    return done.value.id
  }

  const scheduleOf = (id: number) => payload().findByID({ collection: 'schedules', id, depth: 0 })

  const eventsOf = async (post: number): Promise<AuditLog[]> => {
    const { docs } = await payload().find({
      collection: 'audit-log',
      where: { post: { equals: post } },
      sort: 'sequence',
      pagination: false,
    })
    return docs
  }

  const isLive = async (id: number): Promise<boolean> => {
    const { docs } = await payload().find({
      collection: 'posts',
      where: { id: { equals: id } },
      overrideAccess: false,
    })
    return docs.length > 0
  }

  const isStoredAsLive = async (id: number): Promise<boolean> => {
    const { docs } = await payload().find({
      collection: 'posts',
      where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    })
    return docs.length > 0
  }

  const draft = (data: Partial<Post> = {}) =>
    createPost(payload(), { slug: `e-${unique()}`, ...data })

  /** A post that readers saw once, and whose newest revision is a draft. */
  const withdrawn = async (): Promise<Post> => {
    const post = await draft({ _status: 'published' })
    await payload().update({ collection: 'posts', id: post.id, data: { _status: 'draft' } })
    return post
  }

  const publishedVersionOf = async (post: number): Promise<number> => {
    const { docs } = await payload().findVersions({
      collection: 'posts',
      where: {
        and: [{ parent: { equals: post } }, { 'version._status': { equals: 'published' } }],
      },
      limit: 1,
    })
    return Number(docs[0]?.id)
  }

  const trashed = async (): Promise<Post> => {
    const post = await draft({ _status: 'published' })
    await setPastEverything(post.id, 1)
    const data = { deletedAt: new Date().toISOString() }
    await payload().update({ collection: 'posts', id: post.id, data })
    return post
  }

  /** Note an embargo past everything that would refuse it. */
  const setPastEverything = async (post: number, hours: number): Promise<void> => {
    const { drizzle } = payload().db as unknown as PostgresAdapter
    const { local } = inHours(hours)
    await drizzle.execute(sql`
      insert into embargoes (post_id, language, instant, local_time, zone, note)
      values (${post}, 'zh-TW', clock_timestamp() + make_interval(hours => ${hours}), ${local},
        ${zone}, 'A briefing')`)
  }
  return {
    as,
    inHours,
    termsIn,
    change,
    embargo,
    armed,
    codeOf,
    scheduleOf,
    eventsOf,
    isLive,
    isStoredAsLive,
    draft,
    withdrawn,
    publishedVersionOf,
    trashed,
    setPastEverything,
  }
}
