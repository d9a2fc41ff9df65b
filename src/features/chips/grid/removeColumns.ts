import type { Problem } from '../../../kernel/problem.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { chipMessages } from '../messages.ts'
import type { SpecGrid } from '../specGrid.ts'

/** Take columns out, with their cells; the last one stays, for a table has at least one. */
export const removeColumns = (
  grid: SpecGrid,
  columnIds: readonly string[],
): Result<SpecGrid, Problem> => {
  const columns = grid.columns.filter((column) => !columnIds.includes(column.id))
  if (columns.length === 0) {
    return fail({
      code: 'chips/last-column',
      severity: 'error',
      message: chipMessages.lastColumn,
    })
  }
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).filter(([columnId]) => !columnIds.includes(columnId)),
    ),
  }))
  return ok({ ...grid, columns, rows })
}
