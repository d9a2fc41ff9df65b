import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/** Forget the embargo of a post that is about to be deleted, whose row it points at. */
export const forgetEmbargo = async (post: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from embargoes where post_id = ${post}`)
}
