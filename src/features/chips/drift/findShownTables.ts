import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { specGridSchema } from '../specGrid.ts'
import type { SpecGrid } from '../specGrid.ts'

/** A table that a published article shows, with what it is pinned to. */
export type ShownTable = {
  readonly post: number
  readonly title: string
  readonly language: Locale
  readonly block: string
  readonly table: number
  readonly onDay: string | undefined
  readonly knownAt: string | undefined
  readonly grid: SpecGrid
}

type Row = Omit<ShownTable, 'grid' | 'onDay' | 'knownAt'> & {
  readonly onDay: string | null
  readonly knownAt: string | null
  readonly grid: unknown
}

/**
 * Find the tables in published articles that show one of some properties, and one of some chips in a
 * row of theirs; one query, by the index on their grids.
 */
export const findShownTables = async (
  chips: readonly number[],
  properties: readonly string[],
  req: PayloadRequest,
): Promise<ShownTable[]> => {
  if (chips.length === 0 || properties.length === 0) return []
  const database = await databaseOf(req)
  const wanted = sql.join(
    properties.map((property) => sql`${JSON.stringify({ columns: [{ property }] })}::jsonb`),
    sql`, `,
  )
  const named = sql.join(
    chips.map((chip) => sql`${JSON.stringify({ rows: [{ chip }] })}::jsonb`),
    sql`, `,
  )
  const { rows } = await database.execute<Row>(sql`
    with tables as materialized (
      select id, grid from spec_tables
      where grid @> any (array[${named}]) and grid @> any (array[${wanted}]))
    select pin.post::int as post, entry.title, entry.language, pin.block, tables.id as "table", pin.on_day as "onDay",
      to_char(pin.known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownAt",
      case when row_number() over (partition by tables.id order by pin.id) = 1
        then tables.grid end as grid
    from tables
    join table_pins pin on pin."table" = tables.id
    join search_entries entry on entry.post_id = pin.post
    order by pin.post, pin.id`)
  const grids = new Map<number, SpecGrid>()
  for (const { grid, table } of rows) {
    const read = specGridSchema.safeParse(grid)
    if (read.success) grids.set(table, read.data)
  }
  return rows.flatMap(({ onDay, knownAt, ...rest }) => {
    const grid = grids.get(rest.table)
    return grid ? [{ ...rest, onDay: onDay ?? undefined, knownAt: knownAt ?? undefined, grid }] : []
  })
}
