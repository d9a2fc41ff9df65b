import { type LocalizedText, locales } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import { setCellText } from './setCellText.ts'
import { textIn } from './textIn.ts'

/**
 * Point a row at a chip, or at none.
 *
 * The chip's names fill the row's first cell in the languages in which it says nothing; words that
 * stand there already are never replaced.
 */
export const setRowChip = (
  grid: SpecGrid,
  rowId: string,
  chip: number | null,
  names: LocalizedText = {},
): SpecGrid => {
  const pointed: SpecGrid = {
    ...grid,
    rows: grid.rows.map((row) => (row.id === rowId ? { ...row, chip } : row)),
  }
  const first = grid.columns[0]
  const row = grid.rows.find((one) => one.id === rowId)
  if (!first || !row) return pointed
  return locales.reduce(
    (filled, locale) =>
      names[locale] && !textIn(row.cells[first.id], locale)
        ? setCellText(filled, { row: rowId, column: first.id }, locale, names[locale])
        : filled,
    pointed,
  )
}
