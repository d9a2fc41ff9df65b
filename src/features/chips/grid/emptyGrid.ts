import type { SpecGrid } from '../specGrid.ts'

/** Make a grid of empty cells; the ids become its columns' and its rows', in order. */
export const emptyGrid = (columnIds: readonly string[], rowIds: readonly string[]): SpecGrid => ({
  version: 1,
  columns: columnIds.map((id) => ({ id, label: {} })),
  rows: rowIds.map((id) => ({ id, cells: {} })),
})
