import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Action } from '../schedules/schedule.ts'
import type { PostStanding } from './standing.ts'

/** What readers see of a post, and what brought it about. */
export type Seen = Pick<
  PostStanding,
  'isPublished' | 'isInTrash' | 'hasChanges' | 'publishedAt' | 'mark' | 'last'
>

type Row = {
  readonly id: number
  readonly isPublished: boolean
  readonly isInTrash: boolean
  readonly hasChanges: boolean
  readonly publishedAt: string | null
  readonly mark: string | null
  readonly action: Action | null
  readonly firedAt: string | null
  readonly seenAt: string | null
  readonly by: string | null
}

const iso = (milliseconds: string | null): string | null =>
  milliseconds === null ? null : new Date(Number(milliseconds)).toISOString()

/** Read what readers see of a few posts now; by post. */
export const readSeen = async (
  posts: readonly number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, Seen>> => {
  const database = await databaseOf(req)
  const ids = sql.join([...posts], sql`, `)
  const { rows } = await database.execute<Row>(sql`
    select posts.id, posts.deleted_at is not null as "isInTrash", posts.mark,
      coalesce(posts._status = 'published' and posts.deleted_at is null
        and posts.published_at <= clock_timestamp()
        and coalesce(posts.embargoed_until <= clock_timestamp(), true), false) as "isPublished",
      coalesce(newest.version__status <> 'published', false) as "hasChanges",
      extract(epoch from posts.published_at) * 1000 as "publishedAt", last.action,
      extract(epoch from last.fired_at) * 1000 as "firedAt",
      extract(epoch from last.seen_at) * 1000 as "seenAt", last.requested_by_name as by
    from posts
    left join _posts_v newest on newest.parent_id = posts.id and newest.latest
    left join lateral (
      select action, fired_at, seen_at, requested_by_name from schedules
      where post_id = posts.id and state = 'done' order by fired_at desc limit 1) last on true
    where posts.id in (${ids})`)
  return new Map(
    rows.map(({ id, publishedAt, action, firedAt, seenAt, by, ...row }) => {
      const fired = iso(firedAt)
      const last = action && fired ? { action, firedAt: fired, seenAt: iso(seenAt), by } : null
      return [id, { ...row, publishedAt: iso(publishedAt), last }]
    }),
  )
}
