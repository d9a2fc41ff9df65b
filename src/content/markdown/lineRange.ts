/** The lines of a text that something was read from, the first and the last of them, from 1. */
export type LineRange = { readonly from: number; readonly to: number }

/** The lines of several, and those between them. */
export const spanOf = (ranges: readonly (LineRange | undefined)[]): LineRange | undefined => {
  const known = ranges.filter((one) => one !== undefined)
  if (known.length === 0) return undefined
  return {
    from: Math.min(...known.map(({ from }) => from)),
    to: Math.max(...known.map(({ to }) => to)),
  }
}
