import { sql } from '@payloadcms/db-postgres'

import { shownFactColumns } from '../../features/chips/facts/storedFact.ts'
import type { ShownFact } from '../../features/chips/live/factCell.ts'
import { shownFactOf } from '../../features/chips/live/shownFactOf.ts'
import type { ShownFactRow } from '../../features/chips/live/shownFactOf.ts'
import { heldAt } from '../../features/chips/records/heldAt.ts'
import type { Reader } from './reader.ts'
import { readerDatabase } from './readerDatabase.ts'

/** Which facts are wanted: those of chips that were held at one of some moments. */
export type WantedFacts = {
  readonly chips: readonly number[]
  /** Without it every series. */
  readonly series?: readonly string[] | undefined
  /** Moments of knowledge, ISO 8601; `undefined` is now. */
  readonly moments: ReadonlyArray<string | undefined>
}

type Found = {
  readonly chipId: number
  readonly slug: string
  readonly chipName: string | null
} & (ShownFactRow | { id: null })

/**
 * Read facts as readers may see them, with the address and the name of each chip, whether anything
 * is held of it or not.
 *
 * Past the Local API: to make documents of two thousand rows takes it ten times as long as Postgres
 * needs to find them. That a fact is or was held, which is all that readers may see, is a condition
 * of the query, and who said it is not among its columns; chips are everybody's.
 */
export const readFacts = async (
  reader: Reader,
  { chips, series, moments }: WantedFacts,
): Promise<{
  readonly facts: readonly ShownFact[]
  readonly slugs: ReadonlyMap<number, string>
  /** In the reader's language; empty where it has none. */
  readonly names: ReadonlyMap<number, string>
}> => {
  if (chips.length === 0) return { facts: [], slugs: new Map(), names: new Map() }
  const ofSeries = series ? sql`and series = any(${sql.param(series)}::text[])` : sql``
  // From its first letter on a `select`: so a connection plans it once.
  const asked = sql`select chips.id as "chipId", chips.slug, named.name as "chipName", fact.* from chips
    left join chips_locales named
      on named._parent_id = chips.id and named._locale = ${reader.locale}::_locales
    left join (
      select ${shownFactColumns} from chip_facts
      where chip_id = any(${sql.param(chips)}::int[]) ${ofSeries}
        and (${sql.join(moments.map(heldAt), sql` or `)})
    ) fact on fact.chip = chips.id
    where chips.id = any(${sql.param(chips)}::int[])`
  const { rows: found } = await readerDatabase(reader).execute<Found>(asked)
  return {
    facts: found.flatMap((row) => (row.id === null ? [] : [shownFactOf(row)])),
    slugs: new Map(found.map(({ chipId, slug }) => [chipId, slug])),
    names: new Map(found.map(({ chipId, chipName }) => [chipId, chipName ?? ''])),
  }
}
