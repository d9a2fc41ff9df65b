import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

/** Forget what the tables of a post were pinned to, before it is deleted for good. */
export const forgetPins = async (post: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from table_pins where post = ${post}`)
}
