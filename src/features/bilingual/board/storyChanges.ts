import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { countSoon } from './countSoon.ts'

/**
 * Note that stories are to be counted anew, in the transaction that changes them.
 *
 * A row is added and none touched, so that nobody waits for anybody: two who write in both languages
 * of a story, or two bundles that publish the same stories, cannot hold each other up.
 */
export const noteStoryChange = async (
  keys: ReadonlyArray<string | null | undefined>,
  req: PayloadRequest,
): Promise<void> => {
  const changed = [...new Set(keys)].filter(Boolean)
  if (changed.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into board_changes (translation_key)
    select jsonb_array_elements_text(${JSON.stringify(changed)}::jsonb)`)
  countSoon(req.payload)
}

/** Note that every story there is, and every one that the board still shows, is to be counted anew. */
export const noteAllStories = async (req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into board_changes (translation_key)
    select translation_key from posts where translation_key is not null
    union
    select translation_key from board_cells`)
}

/** Tell how many stories are to be counted anew; a number above `most` is not looked for. */
export const countChanged = async (req: PayloadRequest, most: number): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select distinct translation_key from board_changes limit ${most + 1}) changed`)
  return rows[0]?.count ?? 0
}
