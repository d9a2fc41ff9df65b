import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import type { GridPoint } from './gridRange.ts'
import { textIn } from './textIn.ts'

/** Read one language at a place by position: a label in row `-1`, a cell below it; else `''`. */
export const readText = (grid: SpecGrid, at: GridPoint, locale: Locale): string => {
  const column = grid.columns[at.column]
  if (!column) return ''
  if (at.row === -1) return column.label[locale] ?? ''
  return textIn(grid.rows[at.row]?.cells[column.id], locale)
}
