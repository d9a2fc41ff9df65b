import { sql } from '@payloadcms/db-postgres'

import { shownFactColumns } from '../../features/chips/facts/storedFact.ts'
import type { ShownFact } from '../../features/chips/live/factCell.ts'
import { shownFactOf } from '../../features/chips/live/shownFactOf.ts'
import type { ShownFactRow } from '../../features/chips/live/shownFactOf.ts'
import { heldAtMoment } from './heldAtMoment.ts'
import type { Reader } from './reader.ts'

/** Which facts are wanted: those of chips that were held at one of some moments. */
export type WantedFacts = {
  readonly chips: readonly number[]
  /** Without it every series. */
  readonly series?: readonly string[] | undefined
  /** Moments of knowledge, ISO 8601; `undefined` is now. */
  readonly moments: ReadonlyArray<string | undefined>
}

type Query = ReturnType<typeof sql>
type Executor = { execute: (query: Query) => Promise<{ rows: unknown[] }> }

/** One parameter, however many values: to write a query with forty takes as long as to run it. */
const listed = (values: ReadonlyArray<number | string>): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`

/**
 * Read facts as readers may see them, with the address of each chip, whether anything is held of it
 * or not.
 *
 * Past the Local API: to make documents of two thousand rows takes it ten times as long as Postgres
 * needs to find them. That a fact is or was held, which is all that readers may see, is a condition
 * of the query, and who said it is not among its columns; chips are everybody's.
 */
export const readFacts = async (
  { payload }: Reader,
  { chips, series, moments }: WantedFacts,
): Promise<{
  readonly facts: readonly ShownFact[]
  readonly slugs: ReadonlyMap<number, string>
}> => {
  if (chips.length === 0) return { facts: [], slugs: new Map() }
  const { drizzle } = payload.db as unknown as { drizzle: Executor }
  const ofSeries = series ? sql`and series = any(${listed(series)}::text[])` : sql``
  const { rows } = await drizzle.execute(sql`
    select chips.id as "chipId", chips.slug, fact.* from chips
    left join (
      select ${shownFactColumns} from chip_facts
      where recorded_from is not null and chip_id = any(${listed(chips)}::int[]) ${ofSeries}
        and (${sql.join(moments.map(heldAtMoment), sql` or `)})
    ) fact on fact.chip = chips.id
    where chips.id = any(${listed(chips)}::int[])`)
  const found = rows as Array<{ chipId: number; slug: string } & (ShownFactRow | { id: null })>
  return {
    facts: found.flatMap((row) => (row.id === null ? [] : [shownFactOf(row)])),
    slugs: new Map(found.map(({ chipId, slug }) => [chipId, slug])),
  }
}
