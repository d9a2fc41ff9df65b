import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { specGridSchema } from '../specGrid.ts'
import { nameKey } from '../tables/nameKey.ts'
import { readChipNames } from '../tables/readChipNames.ts'
import type { ReadRow } from './readGrid.ts'
import { readGrid } from './readGrid.ts'

/** A row of a table, and the chips that it may be about. */
export type TableRow = ReadRow & {
  /** The one that it names or points at; several where its name is that of several. */
  readonly chips: readonly number[]
  /** The chips that its relations may mean, by the names that they give. */
  readonly bases: ReadonlyMap<string, readonly number[]>
}

/** A stored spec table as it was read. */
export type TableText = {
  readonly rows: readonly TableRow[]
  /** What the table rests on, where that is one source and no other. */
  readonly source: number | undefined
  /** How many rows of a very large table were not read. */
  readonly unread: number
}

/** Read a stored spec table; `undefined` where whoever asks may see none of that number. */
export const readTable = async (
  id: number,
  first: Locale,
  req: PayloadRequest,
): Promise<TableText | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'spec-tables',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { grid: true, sources: true },
    overrideAccess: false,
    req,
  })
  const [table] = docs
  if (!table) return undefined
  const names = await readChipNames({ payload: req.payload, req })
  const named = (name: string) => names.get(nameKey(name, '')) ?? []
  const grid = specGridSchema.parse(table.grid)
  const rows = await readGrid(grid, first)
  const sources = (table.sources ?? []).flatMap((source) => relatedId(source) ?? [])
  return {
    rows: rows.map((row) => ({
      ...row,
      chips: row.chip === undefined ? named(row.name) : [row.chip],
      bases: new Map(
        row.statements.flatMap((said) =>
          said.kind === 'relation' ? [[said.base, named(said.base)]] : [],
        ),
      ),
    })),
    unread: grid.rows.length - rows.length,
    source: sources.length === 1 ? sources[0] : undefined,
  }
}
