import type { Problem } from '../../../kernel/problem.ts'
import { ok, type Result } from '../../../kernel/result.ts'
import type { SpecGrid } from '../specGrid.ts'
import { addColumns } from './addColumns.ts'
import { addRows } from './addRows.ts'
import { alignColumns } from './alignColumns.ts'
import type { GridRange } from './gridRange.ts'
import { moveColumns } from './moveColumns.ts'
import { moveRows } from './moveRows.ts'
import { removeColumns } from './removeColumns.ts'
import { removeRows } from './removeRows.ts'

/** What can be done to whole rows and columns. */
export type StructureCommand =
  | 'add-row-above'
  | 'add-row-below'
  | 'move-rows-up'
  | 'move-rows-down'
  | 'remove-rows'
  | 'add-column-before'
  | 'add-column-after'
  | 'move-columns-before'
  | 'move-columns-after'
  | 'remove-columns'
  | 'align-start'
  | 'align-center'
  | 'align-end'

/** A grid after a change, and the rectangle that is then selected. */
export type Restructured = { readonly grid: SpecGrid; readonly range: GridRange }

const shiftRows = (range: GridRange, by: number): GridRange => ({
  ...range,
  top: range.top + by,
  bottom: range.bottom + by,
})

const shiftColumns = (range: GridRange, by: number): GridRange => ({
  ...range,
  left: range.left + by,
  right: range.right + by,
})

const onRow = (range: GridRange, row: number): GridRange => ({ ...range, top: row, bottom: row })

const onColumn = (range: GridRange, column: number): GridRange => ({
  ...range,
  left: column,
  right: column,
})

const added = (
  result: Result<SpecGrid, Problem>,
  range: GridRange,
): Result<Restructured, Problem> => (result.ok ? ok({ grid: result.value, range }) : result)

/**
 * Do something to the rows or the columns that a rectangle touches, all of them together.
 *
 * The rectangle that comes back follows what was moved, or stands on what was added. Labels and
 * chips are no rows and columns: they stay where they are, and nothing happens to them.
 */
export const changeStructure = (
  grid: SpecGrid,
  range: GridRange,
  command: StructureCommand,
  newId: () => string,
): Result<Restructured, Problem> => {
  const top = Math.max(0, range.top)
  const left = Math.max(0, range.left)
  const rowIds = grid.rows.slice(top, range.bottom + 1).map(({ id }) => id)
  const columnIds = grid.columns.slice(left, range.right + 1).map(({ id }) => id)
  const unchanged = ok({ grid, range })

  switch (command) {
    case 'add-row-above':
      return added(addRows(grid, top, [newId()]), onRow(range, top))
    case 'add-row-below':
      return added(addRows(grid, range.bottom + 1, [newId()]), onRow(range, range.bottom + 1))
    case 'move-rows-up':
      if (range.top < 1) return unchanged
      return ok({ grid: moveRows(grid, rowIds, top - 1), range: shiftRows(range, -1) })
    case 'move-rows-down':
      if (range.top < 0 || range.bottom >= grid.rows.length - 1) return unchanged
      return ok({ grid: moveRows(grid, rowIds, top + 1), range: shiftRows(range, 1) })
    case 'remove-rows': {
      if (rowIds.length === 0) return unchanged
      const shorter = removeRows(grid, rowIds)
      return ok({ grid: shorter, range: onRow(range, Math.min(top, shorter.rows.length - 1)) })
    }
    case 'add-column-before':
      return added(addColumns(grid, left, [newId()]), onColumn(range, left))
    case 'add-column-after':
      return added(addColumns(grid, range.right + 1, [newId()]), onColumn(range, range.right + 1))
    case 'move-columns-before':
      if (range.left < 1) return unchanged
      return ok({ grid: moveColumns(grid, columnIds, left - 1), range: shiftColumns(range, -1) })
    case 'move-columns-after':
      if (range.left < 0 || range.right >= grid.columns.length - 1) return unchanged
      return ok({ grid: moveColumns(grid, columnIds, left + 1), range: shiftColumns(range, 1) })
    case 'remove-columns': {
      if (columnIds.length === 0) return unchanged
      const rest = grid.columns.length - columnIds.length
      return added(removeColumns(grid, columnIds), onColumn(range, Math.min(left, rest - 1)))
    }
    case 'align-start':
      return ok({ grid: alignColumns(grid, columnIds, 'start'), range })
    case 'align-center':
      return ok({ grid: alignColumns(grid, columnIds, 'center'), range })
    case 'align-end':
      return ok({ grid: alignColumns(grid, columnIds, 'end'), range })
  }
}
