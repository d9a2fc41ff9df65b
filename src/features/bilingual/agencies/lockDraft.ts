import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

/**
 * Wait until nobody else stores the draft of a post, until this transaction ends: what is read of it
 * from here on is what will be written over.
 */
export const lockDraft = async (id: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`select id from _posts_v where parent_id = ${id} and latest for update`)
}
