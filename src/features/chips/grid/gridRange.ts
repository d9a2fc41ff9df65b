/** A place in a grid by position; row `-1` is the row of column labels, column `-1` the row's chip. */
export type GridPoint = { readonly row: number; readonly column: number }

/** A rectangle of a grid, both ends included; row `-1` is the row of column labels. */
export type GridRange = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Span the rectangle between two places. */
export const rangeBetween = (one: GridPoint, other: GridPoint): GridRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
})
