import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid, SpecRow } from '../specGrid.ts'
import { withText } from './withText.ts'

const setInRow = (row: SpecRow, columnId: string, locale: Locale, words: string): SpecRow => {
  const { [columnId]: before, ...others } = row.cells
  const text = withText(before?.text ?? {}, locale, words)
  if (Object.keys(text).length === 0) return { ...row, cells: others }
  return { ...row, cells: { ...row.cells, [columnId]: { kind: 'text', text } } }
}

/** Write one language of a cell; a cell that has no words left in either goes. */
export const setCellText = (
  grid: SpecGrid,
  at: { readonly row: string; readonly column: string },
  locale: Locale,
  words: string,
): SpecGrid => ({
  ...grid,
  rows: grid.rows.map((row) => (row.id === at.row ? setInRow(row, at.column, locale, words) : row)),
})
