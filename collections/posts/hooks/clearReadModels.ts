import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../../src/features/publication/databaseOf.ts'
import type { SearchEntry } from '../../../src/payload-types.ts'

/** What readers could find of a post until now. */
export type ListedPost = Pick<SearchEntry, 'language' | 'slug' | 'translationKey'>

/** Take a post out of lists and search; give what readers could find there, `null` if nothing. */
export const clearReadModels = async (
  id: number | string,
  req: PayloadRequest,
): Promise<ListedPost | null> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<ListedPost>(sql`
    with listed as (delete from listings where post_id = ${Number(id)})
    delete from search_entries where post_id = ${Number(id)}
    returning language, slug, translation_key as "translationKey"`)
  return rows[0] ?? null
}
