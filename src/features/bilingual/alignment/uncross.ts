import type { PathStep } from './cheapestPath.ts'

/**
 * Take apart joints of two and two whose segments have only changed places.
 *
 * @param cost what it costs to join, everything included; `price` is that of changing places.
 */
export const uncross = (
  path: readonly PathStep[],
  cost: (step: PathStep) => number,
  price: number,
): PathStep[] =>
  path.flatMap((step) => {
    const { row, column, rows, columns } = step
    if (rows !== 2 || columns !== 2) return [step]
    const crossed = [
      { row, column: column + 1, rows: 1, columns: 1 },
      { row: row + 1, column, rows: 1, columns: 1 },
    ]
    const own = crossed.reduce((sum, one) => sum + cost(one), price)
    return own < cost(step) ? crossed : [step]
  })
