import type { PathStep } from './cheapestPath.ts'

/** From how cheap on two that stand elsewhere are taken for the same: they share rare signs. */
const mostElsewhere = -1

/** How much it may cost where two only stand on the other side of what is joined beside them. */
const mostBeside = 2

const leftOf = (size: number, taken: ReadonlyArray<readonly [from: number, count: number]>) => {
  const left = new Set(Array.from({ length: size }, (_, at) => at))
  for (const [from, count] of taken) for (let at = from; at < from + count; at += 1) left.delete(at)
  return left
}

/**
 * Find the joints of what a path has left out on both sides because it stands in another place in
 * the other language.
 *
 * @param cost what it costs to join one of the rows and one of the columns.
 */
export const joinMoved = (
  [rows, columns]: readonly [number, number],
  path: readonly PathStep[],
  cost: (step: PathStep) => number,
): PathStep[] => {
  const leftRows = leftOf(
    rows,
    path.map(({ row, rows: count }) => [row, count]),
  )
  const leftColumns = leftOf(
    columns,
    path.map(({ column, columns: count }) => [column, count]),
  )
  const isBeside = (row: number, column: number) =>
    path.some(
      (one) =>
        (one.row + one.rows === row && one.column === column + 1) ||
        (one.row === row + 1 && one.column + one.columns === column),
    )
  const candidates = [...leftRows].flatMap((row) =>
    [...leftColumns].flatMap((column) => {
      const step = { row, column, rows: 1, columns: 1 }
      const own = cost(step)
      const isCheap = own <= mostElsewhere || (own <= mostBeside && isBeside(row, column))
      return isCheap ? [{ step, own }] : []
    }),
  )
  candidates.sort((one, other) => one.own - other.own)
  return candidates.flatMap(({ step }) =>
    leftRows.has(step.row) && leftColumns.delete(step.column) && leftRows.delete(step.row)
      ? [step]
      : [],
  )
}
