/** The cells around the diagonal of a table, numbered from 0 on. */
export type Band = {
  readonly size: number
  /** The first column of a row that is in it, and the last. */
  readonly first: (row: number) => number
  readonly last: (row: number) => number
  readonly has: (row: number, column: number) => boolean
  /** The number of a cell that is in it. */
  readonly cell: (row: number, column: number) => number
}

/** Up to so many cells a table is looked at as a whole. */
const mostCells = 160_000

/** How far from the diagonal a longer one is. */
const halfWidth = 120

/**
 * Lay a band along the diagonal of a table, so that long ones take time and room in proportion to
 * their length; short ones are in it as a whole.
 */
export const bandOf = (rows: number, columns: number): Band => {
  const isWhole = rows * columns <= mostCells
  const reach = isWhole ? columns : halfWidth + Math.abs(rows - columns)
  const width = Math.min(columns, 2 * reach + 1)
  const starts = Int32Array.from({ length: rows }, (_, row) => {
    const middle = Math.round((row * columns) / rows)
    return Math.max(0, Math.min(columns - width, middle - reach))
  })
  return {
    size: rows * width,
    first: (row) => starts[row]!,
    last: (row) => starts[row]! + width - 1,
    has: (row, column) => {
      const at = column - starts[row]!
      return row < rows && at >= 0 && at < width
    },
    cell: (row, column) => row * width + column - starts[row]!,
  }
}
