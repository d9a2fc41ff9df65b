import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import type { GridPoint } from './gridRange.ts'
import { setCellText } from './setCellText.ts'
import { setColumnLabel } from './setColumnLabel.ts'

/**
 * Write one language at a place by position: a label in row `-1`, a cell below it.
 *
 * A place outside the grid, the chip column included, holds no text: the grid comes back as it was.
 */
export const writeText = (
  grid: SpecGrid,
  at: GridPoint,
  locale: Locale,
  words: string,
): SpecGrid => {
  const column = grid.columns[at.column]
  if (!column) return grid
  if (at.row === -1) return setColumnLabel(grid, column.id, locale, words)
  const row = grid.rows[at.row]
  return row ? setCellText(grid, { row: row.id, column: column.id }, locale, words) : grid
}
