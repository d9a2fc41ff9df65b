import type { Payload } from 'payload'

import type { BundlePolicy } from '../../../src/features/publication/bundles/bundle.ts'
import { planBundle } from '../../../src/features/publication/bundles/planBundle.ts'
import type { MemberOrder } from '../../../src/features/publication/bundles/joinBundle.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Member } from '../createStaff.ts'

/** An hour, in seconds. */
export const hour = 3600

/** A moment so many seconds ahead, as an order takes it. */
export const inSeconds = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000),
  local: '2026-12-01T06:00',
  zone: 'Asia/Taipei',
})

/** What a test wants a bundle to be like. */
type Wanted = {
  readonly policy?: BundlePolicy
  readonly seconds?: number
  readonly members?: readonly MemberOrder[]
  readonly posts?: readonly number[]
}

/** Plan bundles, and read what became of them. */
export const bundleDesk = (payload: Payload, editor: Member) => {
  const asker = { user: editor.user, language: 'en' as const }
  const ask = async <Row extends Record<string, unknown>>(text: string, ...values: unknown[]) =>
    (await poolOf(payload).query<Row>(text, values)).rows
  const plan = async ({ policy = 'hold-all', seconds = hour, members, posts = [] }: Wanted) => {
    const planned = await planBundle(
      payload,
      {
        name: 'The big story',
        policy,
        at: inSeconds(seconds),
        members: members ?? posts.map((post) => ({ post, action: 'publish' })),
      },
      asker,
    )
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem))
    return planned.value.id
  }
  return {
    asker,
    plan,
    stateOf: async (bundle: number) =>
      (
        await ask<{ state: string; code: string | null; en: string | null }>(
          `select state::text, problem ->> 'code' as code, problem -> 'message' ->> 'en' as en
         from bundles where id = $1`,
          bundle,
        )
      )[0],
    membersOf: (bundle: number) =>
      ask<{ id: number; post: number | null; state: string; code: string | null }>(
        `select id, post_id as post, state::text, problem ->> 'code' as code
         from schedules where bundle_id = $1 order by post_id, id`,
        bundle,
      ),
    /** The audit log of a bundle and its members, in order. */
    eventsOf: async (bundle: number) =>
      (
        await ask<{ event: string }>(
          `select event from audit_log where (details ->> 'bundle')::int = $1 order by sequence`,
          bundle,
        )
      ).map(({ event }) => event),
    /** How often readers were shown a post anew. */
    publications: async (post: number) =>
      (
        await ask<{ count: number }>(
          `select count(*)::int as count from audit_log
           where post = $1 and event in ('post.published', 'post.updated')`,
          post,
        )
      )[0]?.count,
    /** What readers see of a post, without what tells one publication from another. */
    readersSee: async (post: number) => {
      const { docs } = await payload.find({
        collection: 'posts',
        where: { id: { equals: post } },
        overrideAccess: false,
        depth: 0,
      })
      const { mark: _mark, updatedAt: _updatedAt, updatedBy: _by, ...seen } = docs[0] ?? {}
      return docs[0] ? seen : undefined
    },
  }
}
