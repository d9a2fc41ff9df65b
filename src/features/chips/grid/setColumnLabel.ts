import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import { withText } from './withText.ts'

/** Write one language of a column's label. */
export const setColumnLabel = (
  grid: SpecGrid,
  columnId: string,
  locale: Locale,
  words: string,
): SpecGrid => ({
  ...grid,
  columns: grid.columns.map((column) =>
    column.id === columnId ? { ...column, label: withText(column.label, locale, words) } : column,
  ),
})
