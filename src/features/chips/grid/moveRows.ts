import type { SpecGrid } from '../specGrid.ts'
import { moveItems } from './moveItems.ts'

/** Move rows together; `target` counts in the rows without them. Ids and cells stay what they are. */
export const moveRows = (grid: SpecGrid, rowIds: readonly string[], target: number): SpecGrid => ({
  ...grid,
  rows: moveItems(grid.rows, (row) => rowIds.includes(row.id), target),
})
