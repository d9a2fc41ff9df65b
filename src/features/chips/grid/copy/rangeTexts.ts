import type { Locale } from '../../../../kernel/locale.ts'
import type { SpecGrid } from '../../specGrid.ts'
import type { GridRange } from '../gridRange.ts'
import { readText } from '../readText.ts'

/** Read one language of a rectangle, row by row; the chip column holds no text and is left out. */
export const rangeTexts = (grid: SpecGrid, range: GridRange, locale: Locale): string[][] => {
  const left = Math.max(0, range.left)
  return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: Math.max(1, range.right - left + 1) }, (__, column) =>
      readText(grid, { row: range.top + row, column: left + column }, locale),
    ),
  )
}
