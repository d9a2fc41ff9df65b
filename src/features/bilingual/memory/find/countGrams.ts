import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import { databaseOf } from '../../../publication/databaseOf.ts'
import { sides } from './sides.ts'

/** How often grams stand in a part of the memory; what is not there is rare. */
type Counts = {
  readonly counts: ReadonlyMap<string, number>
  /** How many entries that part has. */
  readonly entries: number
}

/** Pages of the table that are looked at: some thousand entries. */
const sampledPages = 400

/** A memory that has grown by this much is counted anew. */
const growth = 1.25

type Sample = Counts & { readonly pages: number }

const samples = new WeakMap<Payload, Map<Locale, Sample>>()

const readSample = async (locale: Locale, pages: number, req: PayloadRequest): Promise<Counts> => {
  const database = await databaseOf(req)
  const percent = Math.min(100, (100 * sampledPages) / Math.max(1, pages))
  const { rows } = await database.execute<{
    readonly gram: string | null
    readonly count: number
  }>(sql`
    with part as (
      select ${sides[locale].grams} as grams from memory_entries tablesample system (${percent}))
    select gram, count(*)::int as count from part, jsonb_array_elements_text(grams) gram
    group by gram having count(*) > 1
    union all select null, count(*)::int from part`)
  const counts = new Map(rows.flatMap(({ gram, count }) => (gram === null ? [] : [[gram, count]])))
  return { counts, entries: rows.find(({ gram }) => gram === null)?.count ?? 0 }
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
  if (known && pages <= known.pages * growth && pages * growth >= known.pages) return known
  const sample = { pages, ...(await readSample(locale, pages, req)) }
  own.set(locale, sample)
  return sample
}
