import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/**
 * Write the end of a post's embargo wherever readers' queries ask for it.
 *
 * Into every revision, so that no older one brings back an older embargo, and into the read models,
 * so that even rows that should not be there are not shown.
 */
export const mirrorEmbargo = async (
  post: number,
  until: Date | null,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  const at = until?.toISOString() ?? null
  await database.execute(sql`update posts set embargoed_until = ${at} where id = ${post}`)
  await database.execute(
    sql`update _posts_v set version_embargoed_until = ${at} where parent_id = ${post}`,
  )
  await database.execute(sql`update listings set embargoed_until = ${at} where post_id = ${post}`)
  await database.execute(
    sql`update search_entries set embargoed_until = ${at} where post_id = ${post}`,
  )
}
