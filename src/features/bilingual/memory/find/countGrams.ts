import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { sides } from './sides.ts'

/** How often grams stand in a part of the memory; what is not there is rare. */
type Counts = ReadonlyMap<string, number>

/** Pages of the table that are looked at: some thousand entries. */
const sampledPages = 400

/** A memory that has grown by this much is counted anew. */
const growth = 1.25

type Sample = { readonly pages: number; readonly counts: Counts }

const samples = new WeakMap<Payload, Map<Locale, Sample>>()

const readSample = async (
  locale: Locale,
  pages: number,
  req: PayloadRequest,
): Promise<Map<string, number>> => {
  const database = await databaseOf(req)
  const percent = Math.min(100, (100 * sampledPages) / Math.max(1, pages))
  const { rows } = await database.execute<{ readonly gram: string; readonly count: number }>(sql`
    select gram, count(*)::int as count
    from memory_entries tablesample system (${percent}),
      jsonb_array_elements_text(${sides[locale].grams}) gram
    group by gram having count(*) > 1`)
  return new Map(rows.map(({ gram, count }) => [gram, count]))
}

/**
 * Tell which grams of a language are rare, from a sample that each process keeps.
 *
 * Only the speed of a search depends on it, never what is found: it may be old.
 */
export const countGrams = async (locale: Locale, req: PayloadRequest): Promise<Counts> => {
  const { payload } = req
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ readonly pages: number }>(
    sql`select (pg_relation_size('memory_entries') / 8192)::int as pages`,
  )
  const pages = rows[0]?.pages ?? 0
  const own = samples.get(payload) ?? new Map<Locale, Sample>()
  samples.set(payload, own)
  const known = own.get(locale)
  if (known && pages <= known.pages * growth && pages * growth >= known.pages) return known.counts
  const counts = await readSample(locale, pages, req)
  own.set(locale, { pages, counts })
  return counts
}
