import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { ChipQuery } from './chipQuery.ts'
import { chipQuery } from './chipQuery.ts'

/** How many chips a search shows. */
const shown = 12

type Query = ReturnType<typeof sql>

/** Fits `level` of `chipQuery.ts`: what stands between words there are spaces here. */
const leveled = sql.raw(
  String.raw`btrim(replace(replace(translate(lower(normalize(said, NFKC)), E'_./(),-\t\n', '         '), '  ', ' '), '  ', ' '))`,
)

const keyOf = (words: string): string => words.replaceAll(' ', '')

/** How well a name fits: it is that (0), begins so, has a word that does, has it inside, or not (4). */
const fitOf = (words: string): Query => {
  const key = keyOf(words)
  return sql`case when key = ${key} then 0 when starts_with(key, ${key}) then 1
    when position(${` ${words}`} in ' ' || words) > 0 then 2
    when position(${key} in key) > 0 then 3 else 4 end`
}

const bestOf = (spellings: readonly string[]): Query =>
  sql`min(least(${sql.join(spellings.map(fitOf), sql`, `)}))`

const findIds = async (
  { whole, words }: ChipQuery,
  req: PayloadRequest,
): Promise<readonly number[]> => {
  const fits = words.map(bestOf)
  const all = sql.join(
    fits.map((fit) => sql`${fit} < 4`),
    sql` and `,
  )
  // What has none of the words in it is no match for any.
  const some = sql.join(
    words.flat().map((word) => sql`position(${keyOf(word)} in key) > 0`),
    sql` or `,
  )
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ chip: number }>(sql`
    with spoken as (
      select _parent_id as chip, 0 as kind, name as said from chips_locales
      union all select parent_id, 1, text from chips_texts where path = 'aliases'
      union all select id, 2, slug from chips
      union all select id, 3, vendor from chips
      union all select id, 3, family from chips),
    compared as materialized (
      select chip, kind, words, replace(words, ' ', '') as key
      from (select chip, kind, ${leveled} as words from spoken where said is not null) as names)
    select chip from compared where ${some} group by chip having ${all}
    order by min(${fitOf(whole)} * 4 + kind), ${sql.join(fits, sql` + `)},
      min(length(key)) filter (where kind = 0), chip
    limit ${shown}`)
  return rows.map(({ chip }) => chip)
}

/** A chip that was found, as the Local API gives it with all languages. */
export type NamedChip = {
  readonly id: number
  readonly name: unknown
  readonly vendor: string
}

const select = { name: true, vendor: true } as const

/**
 * Find the chips that are called so: by their names and aliases in either language, maker, family
 * or address; the best fit first, and of nothing at all the first chips there are.
 *
 * Looks through what all chips are called, which is a few hundred names: an index on pairs of
 * letters would not find 「輝」.
 */
export const findNamedChips = async (typed: string, req: PayloadRequest): Promise<NamedChip[]> => {
  const query = chipQuery(typed)
  const ids = query && (await findIds(query, req))
  if (ids?.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'chips',
    locale: 'all',
    ...(ids ? { where: { id: { in: [...ids] } } } : { sort: 'slug' }),
    limit: shown,
    pagination: false,
    depth: 0,
    select,
    overrideAccess: false,
    req,
  })
  const placeOf = new Map(ids?.map((id, at) => [id, at]))
  return docs.toSorted((one, other) => (placeOf.get(one.id) ?? 0) - (placeOf.get(other.id) ?? 0))
}
