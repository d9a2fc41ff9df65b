import type { Problem } from '../../../kernel/problem.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { chipMessages } from '../messages.ts'
import { gridLimits, type SpecGrid } from '../specGrid.ts'

/** Add empty rows before the row that now stands at `at`; refused where the grid would get too long. */
export const addRows = (
  grid: SpecGrid,
  at: number,
  ids: readonly string[],
): Result<SpecGrid, Problem> => {
  const count = grid.rows.length + ids.length
  if (count > gridLimits.rows) {
    return fail({
      code: 'chips/too-many-rows',
      severity: 'error',
      message: chipMessages.tooManyRows,
      values: { count, limit: gridLimits.rows },
    })
  }
  const added = ids.map((id) => ({ id, cells: {} }))
  return ok({ ...grid, rows: [...grid.rows.slice(0, at), ...added, ...grid.rows.slice(at)] })
}
