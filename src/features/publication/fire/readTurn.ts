import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from '../embargo/embargo.ts'
import type { StoredEmbargo } from '../embargo/readEmbargo.ts'
import { embargoIn, embargoOf } from '../embargo/readEmbargo.ts'

/** The schedules of the same post that come before `one`, as a condition in SQL. */
export const precededBy: ReturnType<typeof sql> = sql`exists (
  select from schedules before where before.post_id = one.post_id and before.state = 'armed'
    and (before.instant, before.id) < (one.instant, one.id))`

/** What a schedule finds when it is due. */
export type Turn = {
  /** By the database's clock. */
  readonly now: Date
  /** Another schedule of the same post comes first. */
  readonly isPreceded: boolean
  /** `undefined` if the post is gone. */
  readonly post: { readonly isPublished: boolean; readonly isInTrash: boolean } | undefined
  readonly embargo: Embargo | undefined
}

type Row = {
  readonly now: string
  readonly isPreceded: boolean
  readonly isPublished: boolean | null
  readonly isInTrash: boolean
  readonly embargo: StoredEmbargo | null
}

/**
 * Read whether it is the turn of a schedule, and how its post stands; the caller holds the locks of
 * both.
 *
 * One that failed waits for its next attempt: a withdrawal that overtook its publication then would
 * find nothing to withdraw, and the post would stay.
 */
export const readTurn = async (id: number, req: PayloadRequest): Promise<Turn> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select extract(epoch from clock_timestamp()) * 1000 as now, ${precededBy} as "isPreceded",
      posts._status = 'published' as "isPublished", posts.deleted_at is not null as "isInTrash",
      ${embargoOf(sql`one.post_id`)} as embargo
    from schedules one left join posts on posts.id = one.post_id where one.id = ${id}`)
  const [row] = rows
  if (!row) throw new Error(`schedule ${id} is gone, though it is locked`)
  const { isPreceded, isPublished, isInTrash } = row
  return {
    now: new Date(Math.floor(Number(row.now))),
    isPreceded,
    post: isPublished === null ? undefined : { isPublished, isInTrash },
    embargo: embargoIn(row.embargo),
  }
}
