import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from './embargo.ts'

type Stored = Omit<Embargo, 'instant'> & { readonly instant: string }

/** Read the embargo of a post, over or not; `undefined` if none is noted. */
export const readEmbargo = async (
  post: number,
  req: PayloadRequest,
): Promise<Embargo | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Stored>(sql`
    select post_id as post, extract(epoch from instant) * 1000 as instant, local_time as local,
      zone, note, proof_id as proof, set_by_name as "setByName"
    from embargoes where post_id = ${post}`)
  const [row] = rows
  return row && { ...row, instant: new Date(Number(row.instant)) }
}
