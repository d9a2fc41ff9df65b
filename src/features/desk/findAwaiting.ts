import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { DeskPost } from './deskPost.ts'
import { deskPostOf, deskSelect } from './deskPost.ts'

const days = 90

const findIds = async (req: PayloadRequest, limit: number): Promise<number[]> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const posts = adapter.tables['posts']
  const { rows } = await adapter.drizzle.execute(sql`
    select one.id from ${posts} one
    where one.updated_at > now() - make_interval(days => ${days})
      and one.deleted_at is null
      and one.translation_key is not null
      and (
        select other.id from ${posts} other
        where other.translation_key = one.translation_key
          and other.language <> one.language
          and other.deleted_at is null
        limit 1
      ) is null
    order by one.updated_at desc
    limit ${limit}`)
  return rows.map((row) => Number(row['id']))
}

/**
 * Find the stories of the last ninety days that are written in one language only.
 *
 * Flat in the size of the archive: a `not exists` would be planned as a scan of every post, a
 * subquery with a limit is a lookup by index for each post of those days. A draft without a
 * headline is no story yet. The ids come past access, the posts do not.
 */
export const findAwaiting = async (req: PayloadRequest, limit: number): Promise<DeskPost[]> => {
  const ids = await findIds(req, limit * 4)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    draft: true,
    where: { id: { in: ids } },
    select: deskSelect,
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
    .map((post) => deskPostOf(post, 'updatedAt'))
    .filter(({ title }) => title !== null)
    .slice(0, limit)
}
