import type { SpecColumn, SpecGrid } from '../specGrid.ts'

/** Align columns to their start, centre or end; `start` is what a column without a word for it has. */
export const alignColumns = (
  grid: SpecGrid,
  columnIds: readonly string[],
  align: NonNullable<SpecColumn['align']>,
): SpecGrid => ({
  ...grid,
  columns: grid.columns.map((column) =>
    columnIds.includes(column.id) ? { ...column, align } : column,
  ),
})
