import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from './embargo.ts'

/** An embargo as a query gives it, its instant in milliseconds. */
export type StoredEmbargo = Omit<Embargo, 'instant'> & { readonly instant: number }

/** The embargo of a post, as a column of a query: a `StoredEmbargo`, `null` if none is noted. */
export const embargoOf = (post: ReturnType<typeof sql> | number): ReturnType<typeof sql> =>
  sql`(select json_build_object('post', post_id, 'instant', extract(epoch from instant) * 1000,
    'local', local_time, 'zone', zone, 'note', note, 'proof', proof_id, 'setByName', set_by_name)
    from embargoes where post_id = ${post})`

/** Take an embargo from a query's column; `undefined` if none is noted. */
export const embargoIn = (stored: StoredEmbargo | null): Embargo | undefined =>
  stored ? { ...stored, instant: new Date(stored.instant) } : undefined

/** Read the embargo of a post, over or not; `undefined` if none is noted. */
export const readEmbargo = async (
  post: number,
  req: PayloadRequest,
): Promise<Embargo | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ embargo: StoredEmbargo | null }>(
    sql`select ${embargoOf(post)} as embargo`,
  )
  return embargoIn(rows[0]?.embargo ?? null)
}
