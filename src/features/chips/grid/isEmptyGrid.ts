import { type Locale, locales } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'

/** Tell whether a grid has no word in the given languages: neither a label nor a cell. */
export const isEmptyGrid = (grid: SpecGrid, among: readonly Locale[] = locales): boolean =>
  grid.columns.every((column) => among.every((locale) => !column.label[locale])) &&
  grid.rows.every((row) =>
    Object.values(row.cells).every((cell) => among.every((locale) => !cell.text[locale])),
  )
