import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'
import type { GridRange } from './gridRange.ts'
import { withText } from './withText.ts'

/**
 * Write the same words into every cell of a rectangle, labels included if it reaches row `-1`.
 *
 * `''` clears. Rows outside the rectangle stay the same objects, so that a screen need not draw them.
 */
export const fillRange = (
  grid: SpecGrid,
  range: GridRange,
  among: readonly Locale[],
  words: string,
): SpecGrid => {
  const inside = grid.columns.slice(Math.max(0, range.left), range.right + 1)
  const write = (text: Partial<Record<Locale, string>>) =>
    among.reduce((written, locale) => withText(written, locale, words), text)
  const columns =
    range.top > -1
      ? grid.columns
      : grid.columns.map((column) =>
          inside.includes(column) ? { ...column, label: write(column.label) } : column,
        )
  const rows = grid.rows.map((row, index) => {
    if (index < range.top || index > range.bottom) return row
    const cells = { ...row.cells }
    for (const { id } of inside) {
      const text = write(cells[id]?.text ?? {})
      if (Object.keys(text).length > 0) cells[id] = { kind: 'text', text }
      else delete cells[id]
    }
    return { ...row, cells }
  })
  return { ...grid, columns, rows }
}
