import type { SpecCell, SpecGrid } from '../../features/chips/specGrid.ts'
import type { DemoContent } from '../readContent.ts'

type Entry = DemoContent['specTables'][number]

const cellOf = (words: Entry['rows'][number]['cells'][string]): SpecCell => ({
  kind: 'text',
  text: typeof words === 'string' ? { 'zh-TW': words, en: words } : words,
})

/** Make the grid that is stored of a table that was written by hand. */
export const gridOf = (table: Entry, chipId: (key: string) => number): SpecGrid => ({
  version: 1,
  columns: table.columns,
  rows: table.rows.map(({ id, chip, cells }) => ({
    id,
    chip: chip === undefined ? null : chipId(chip),
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, words]) => [column, cellOf(words)]),
    ),
  })),
})
