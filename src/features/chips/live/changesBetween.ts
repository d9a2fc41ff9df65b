import type { FilledCell } from './fillGrid.ts'

/** A cell that shows something else than it did; `row` and `column` count from 0. */
export type CellChange = {
  readonly row: number
  readonly column: number
  readonly before: string
  readonly after: string
}

/**
 * Find the cells from facts that say something else now than they did.
 *
 * What was not known then is a change as well; what is not held any more has an empty `after`.
 */
export const changesBetween = (
  then: ReadonlyArray<readonly FilledCell[]>,
  now: ReadonlyArray<readonly FilledCell[]>,
): CellChange[] =>
  then.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const current = now[row]?.[column]
      return cell.origin === 'facts' && current && current.text !== cell.text
        ? [{ row, column, before: cell.text, after: current.text }]
        : []
    }),
  )
