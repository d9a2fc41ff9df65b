import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from './databaseOf.ts'
import { lockPost } from './lockPost.ts'

/** What readers saw of a post before a change, and where it was. */
export type Presence = {
  readonly isPublished: boolean
  readonly isInTrash: boolean
  readonly mark: string | null
  readonly slug: string | null
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly publishedAt: Date | null
}

const key = 'waferdeskPresence'

type Known = Map<number, Presence | null>

const knownOf = (req: PayloadRequest): Known => {
  const known = (req.context[key] ??= new Map()) as Known
  return known
}

/**
 * Lock a post and look what readers see of it, before it is changed; `null` for a new one.
 *
 * Asked of the main table: the newest revision may be a draft beside it.
 */
export const notePresence = async (id: number, req: PayloadRequest): Promise<Presence | null> => {
  await lockPost(id, req)
  const database = await databaseOf(req)
  const { rows } = await database.execute<Presence & { publishedAt: string | null }>(sql`
    select _status = 'published' and deleted_at is null as "isPublished",
      deleted_at is not null as "isInTrash", mark, slug, title, language,
      extract(epoch from published_at) * 1000 as "publishedAt"
    from posts where id = ${id}`)
  const [row] = rows
  const presence = row
    ? { ...row, publishedAt: row.publishedAt === null ? null : new Date(Number(row.publishedAt)) }
    : null
  knownOf(req).set(id, presence)
  return presence
}

/** What was noted of a post in this request; `undefined` if nothing was. */
export const presenceOf = (id: number, req: PayloadRequest): Presence | null | undefined =>
  knownOf(req).get(id)

/** Forget what was noted of a post: the next change begins anew. */
export const forgetPresence = (id: number, req: PayloadRequest): void => {
  knownOf(req).delete(id)
}
