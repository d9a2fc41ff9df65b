import { bandOf } from './band.ts'

/** So many of one side belong to so many of the other. */
export type Shape = { readonly rows: number; readonly columns: number }

/** A step of a path: from which row and column on, and by which shape. */
export type PathStep = Shape & { readonly row: number; readonly column: number }

/** What a path costs. */
export type PathCosts = {
  /** Shapes with something on both sides. */
  readonly shapes: readonly Shape[]
  /** What it costs to join by a shape, from a row and a column on; `Infinity` where that cannot be. */
  readonly join: (row: number, column: number, shape: number) => number
  /** What it costs to leave out one, and each further one after it on the same side. */
  readonly gap: { readonly open: number; readonly extend: number }
}

/** How a path came to a cell: joined, or with one left out of the rows or of the columns. */
const [joined, rowGap, columnGap] = [0, 1, 2] as const
const ways = [joined, rowGap, columnGap] as const

/** What is known of the cells: for each way, the least cost, the way before it, and the shape. */
type Table = {
  readonly at: (row: number, column: number) => number
  readonly costs: Float64Array
  readonly before: Int8Array
  readonly by: Int8Array
}

const cheapestWay = ({ costs }: Table, at: number): number => {
  let best: number = joined
  for (const way of ways) if (costs[at + way]! < costs[at + best]!) best = way
  return best
}

const walkBack = (rows: number, columns: number, shapes: readonly Shape[], table: Table) => {
  const steps: PathStep[] = []
  let [row, column] = [rows, columns]
  let way = cheapestWay(table, table.at(row, column))
  while (row + column > 0) {
    const here = table.at(row, column) + way
    const shape = way === joined ? shapes[table.by[here]!]! : undefined
    row -= shape?.rows ?? Number(way === rowGap)
    column -= shape?.columns ?? Number(way === columnGap)
    if (shape) steps.push({ row, column, rows: shape.rows, columns: shape.columns })
    way = table.before[here]!
  }
  return steps.reverse()
}

/**
 * Find the cheapest way through two rows of things, in order on both sides.
 *
 * Leaving out several in a row costs less than leaving out as many here and there, since what is
 * missing in one language is mostly a passage (affine gaps, after Gotoh).
 */
export const cheapestPath = (
  rows: number,
  columns: number,
  { shapes, join, gap }: PathCosts,
): PathStep[] => {
  const band = bandOf(rows + 1, columns + 1)
  const costs = new Float64Array(band.size * ways.length).fill(Infinity)
  const before = new Int8Array(costs.length)
  const by = new Int8Array(costs.length)
  const table: Table = {
    at: (row, column) => band.cell(row, column) * ways.length,
    costs,
    before,
    by,
  }
  const reach = (to: number, cost: number, way: number, shape: number) => {
    if (cost >= costs[to]!) return
    costs[to] = cost
    before[to] = way
    by[to] = shape
  }
  const leaveOut = (from: number, to: number, kind: number) => {
    for (const way of ways) {
      reach(to + kind, costs[from + way]! + (way === kind ? gap.extend : gap.open), way, 0)
    }
  }
  costs[0] = 0
  for (let row = 0; row <= rows; row += 1) {
    for (let column = band.first(row); column <= band.last(row); column += 1) {
      const from = table.at(row, column)
      const way = cheapestWay(table, from)
      const least = costs[from + way]!
      if (least === Infinity) continue
      if (band.has(row + 1, column)) leaveOut(from, table.at(row + 1, column), rowGap)
      if (band.has(row, column + 1)) leaveOut(from, table.at(row, column + 1), columnGap)
      for (let shape = 0; shape < shapes.length; shape += 1) {
        const toRow = row + shapes[shape]!.rows
        const toColumn = column + shapes[shape]!.columns
        if (!band.has(toRow, toColumn)) continue
        reach(table.at(toRow, toColumn) + joined, least + join(row, column, shape), way, shape)
      }
    }
  }
  return walkBack(rows, columns, shapes, table)
}
