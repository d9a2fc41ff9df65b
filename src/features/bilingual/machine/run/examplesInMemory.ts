import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { otherLocale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { findAlike } from '../../memory/find/findAlike.ts'
import { readEntries } from '../../memory/find/readEntries.ts'
import type { FindExamples } from './planTask.ts'

/** More are not sent along with one paragraph. */
const most = 4

/** Those of some entries that somebody outside may know: files say them, or a story without embargo. */
const withoutEmbargoed = async (
  ids: readonly number[],
  req: PayloadRequest,
): Promise<readonly number[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly id: number }>(sql`
    select distinct entry_id as id from memory_origins origin
    where entry_id = any(${sql.param(ids)}::int[]) and (story is null or not exists (
      select 1 from posts join embargoes on embargoes.post_id = posts.id
      where posts.translation_key = origin.story and embargoes.instant > clock_timestamp()))`)
  const open = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => open.has(id))
}

/**
 * Find how what is like a text was translated in any story that the user may read, by the translation
 * memory. What only stories under embargo say stays in the house.
 */
export const examplesInMemory =
  (req: PayloadRequest): FindExamples =>
  async (text, from) => {
    const alike = (await findAlike(text, from, req)).map(({ id }) => id)
    if (alike.length === 0) return []
    const open = await withoutEmbargoed(alike, req)
    const to = otherLocale(from)
    const entries = await readEntries(open.slice(0, most), to, req)
    return entries.map(({ texts }) => ({ source: texts[from], target: texts[to] }))
  }
