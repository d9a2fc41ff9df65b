import type { SpecGrid } from '../specGrid.ts'
import { moveItems } from './moveItems.ts'

/** Move columns together; `target` counts in the columns without them. The cells need no change. */
export const moveColumns = (
  grid: SpecGrid,
  columnIds: readonly string[],
  target: number,
): SpecGrid => ({
  ...grid,
  columns: moveItems(grid.columns, (column) => columnIds.includes(column.id), target),
})
