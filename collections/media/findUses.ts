import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../src/features/publication/databaseOf.ts'

/** A post that shows a picture, published or not. */
export type PictureUse = { readonly id: number; readonly title: string | null }

const path = '$.**.fields ? (@.blockType == "figure" && @.media == $id)'

/**
 * Find the posts that show a picture, as cover or in the text: what readers see and the newest draft.
 *
 * Reads every body; fast enough for a deletion, and for nothing that happens often.
 */
export const findUses = async (
  id: number | string,
  req: PayloadRequest,
): Promise<readonly PictureUse[]> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const { posts, _posts_v: versions } = adapter.tables
  const db = await databaseOf(req)
  const values = JSON.stringify({ id })
  const found = await db.execute(sql`
    select id, title from ${posts}
    where cover_id = ${id} or jsonb_path_exists(body, ${path}::jsonpath, ${values}::jsonb)
    union
    select parent_id, version_title from ${versions}
    where latest and parent_id is not null and (version_cover_id = ${id}
      or jsonb_path_exists(version_body, ${path}::jsonpath, ${values}::jsonb))
    order by 1
  `)
  const uses = new Map<number, PictureUse>()
  for (const row of found.rows as unknown as PictureUse[]) uses.set(row.id, row)
  return [...uses.values()]
}
