import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Before } from '../fire/readBefore.ts'
import type { RevertAct, FiredFacts } from './planRevert.ts'
import { planRevert } from './planRevert.ts'

/** A member that has fired, and what taking the bundle back does to it. */
export type FiredMember = {
  readonly id: number
  readonly post: number | null
  readonly title: string | null
  readonly act: RevertAct
  readonly before: Before | null
}

type Row = Omit<FiredMember, 'act'> & Omit<FiredFacts, 'wasPublished'>

/** Read the members of a bundle that have fired, in their order. */
export const readFired = async (bundle: number, req: PayloadRequest): Promise<FiredMember[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select one.id, one.post_id as post, coalesce(posts.title, one.title) as title, one.action,
      one.mark, one.before, posts.id is null or posts.deleted_at is not null as "isGone",
      coalesce(posts._status = 'published', false) as "isPublished", posts.mark as "seenMark",
      exists (select from schedules later where later.post_id = one.post_id
        and later.state = 'done' and (later.fired_at, later.id) > (one.fired_at, one.id))
        as "isSuperseded"
    from schedules one left join posts on posts.id = one.post_id
    where one.bundle_id = ${bundle} and one.state = 'done'
    order by one.post_id, one.id`)
  return rows.map((row) => {
    const { id, post, title, before } = row
    const wasPublished = before ? before.content !== null : null
    return { id, post, title, before, act: planRevert({ ...row, wasPublished }) }
  })
}
