import type { LocalizedText } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../specGrid.ts'

/**
 * Change every text of a grid, labels and cells, by one rule.
 *
 * A rule that gives back the very text it got leaves that row the same object.
 */
export const mapTexts = (
  grid: SpecGrid,
  change: (text: LocalizedText) => LocalizedText,
): SpecGrid => ({
  ...grid,
  columns: grid.columns.map((column) => {
    const label = change(column.label)
    return label === column.label ? column : { ...column, label }
  }),
  rows: grid.rows.map((row) => {
    const changed = Object.entries(row.cells).flatMap(([columnId, cell]) => {
      const text = change(cell.text)
      return text === cell.text ? [] : [[columnId, { ...cell, text }] as const]
    })
    return changed.length === 0
      ? row
      : { ...row, cells: { ...row.cells, ...Object.fromEntries(changed) } }
  }),
})
