import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { otherLocale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { findAlike } from '../../memory/find/findAlike.ts'
import type { FindExamples } from './planTask.ts'

/** How many entries are looked up; `planTask` sends fewer. */
const most = 4

type Row = { readonly id: number; readonly chinese: string; readonly english: string }

/**
 * Find how what is like a text was translated before, in the translation memory.
 *
 * What only stories under embargo say stays in the house.
 */
export const examplesInMemory =
  (req: PayloadRequest): FindExamples =>
  async (text, from) => {
    const ids = (await findAlike(text, from, req)).slice(0, most).map(({ id }) => id)
    if (ids.length === 0) return []
    const database = await databaseOf(req)
    const { rows } = await database.execute<Row>(sql`
      select entry.id, entry.chinese, entry.english from memory_entries entry
      where entry.id = any(${sql.param(ids)}::int[]) and exists (
        select 1 from memory_origins origin
        where origin.entry_id = entry.id and (origin.story is null or not exists (
          select 1 from posts join embargoes on embargoes.post_id = posts.id
          where posts.translation_key = origin.story and embargoes.instant > now())))`)
    const byId = new Map(rows.map((row) => [row.id, { 'zh-TW': row.chinese, en: row.english }]))
    return ids.flatMap((id) => {
      const texts = byId.get(id)
      return texts ? [{ source: texts[from], target: texts[otherLocale(from)] }] : []
    })
  }
