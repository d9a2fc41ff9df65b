import type { SpecGrid } from '../specGrid.ts'

/** Take rows out, with their cells; a grid may be left with none. */
export const removeRows = (grid: SpecGrid, rowIds: readonly string[]): SpecGrid => ({
  ...grid,
  rows: grid.rows.filter((row) => !rowIds.includes(row.id)),
})
