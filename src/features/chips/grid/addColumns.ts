import type { Problem } from '../../../kernel/problem.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { chipMessages } from '../messages.ts'
import { gridLimits, type SpecGrid } from '../specGrid.ts'

/** Add empty columns before the one that now stands at `at`; refused where the grid would get too wide. */
export const addColumns = (
  grid: SpecGrid,
  at: number,
  ids: readonly string[],
): Result<SpecGrid, Problem> => {
  const count = grid.columns.length + ids.length
  if (count > gridLimits.columns) {
    return fail({
      code: 'chips/too-many-columns',
      severity: 'error',
      message: chipMessages.tooManyColumns,
      values: { count, limit: gridLimits.columns },
    })
  }
  const added = ids.map((id) => ({ id, label: {} }))
  return ok({
    ...grid,
    columns: [...grid.columns.slice(0, at), ...added, ...grid.columns.slice(at)],
  })
}
