import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

/** Note that everything which belongs to a file is done: from now on it counts as unchanged. */
export const closePrint = async (
  id: number,
  fingerprint: string,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`update posts set hugo_fingerprint = ${fingerprint} where id = ${id}`)
  await database.execute(sql`
    update _posts_v set version_hugo_fingerprint = ${fingerprint}
    where parent_id = ${id} and latest`)
}
