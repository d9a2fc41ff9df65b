import { textIn } from '../../../features/chips/grid/textIn.ts'
import { specGridSchema } from '../../../features/chips/specGrid.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { SpecTableRecord } from '../../queries/articleRecord.ts'
import type { SpecTableView } from './articleNode.ts'
import type { Parsing } from './parsing.ts'

/** Make a comparison table ready in one language; `undefined` if its grid cannot be read. */
export const specTableView = (
  table: SpecTableRecord,
  { locale, material, sources }: Parsing,
): SpecTableView | undefined => {
  const grid = specGridSchema.safeParse(table.grid)
  if (!grid.success || grid.data.rows.length === 0) return undefined
  const { columns, rows } = grid.data
  return {
    kind: 'specTable',
    id: table.id,
    caption: table.title ?? '',
    columns: columns.map(({ label, align }) => ({ label: label[locale] ?? '', align })),
    rows: rows.map((row) => ({
      chip: material.chips.get(row.chip ?? 0)?.slug,
      cells: columns.map(({ id }) => textIn(row.cells[id], locale)),
    })),
    note: table.note || undefined,
    citations: (table.sources ?? [])
      .map((source) => sources.numberOf(relatedId(source)))
      .filter((number) => number !== undefined),
  }
}
