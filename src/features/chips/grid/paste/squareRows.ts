const lastFilled = (texts: readonly string[]): number => texts.findLastIndex((text) => text !== '')

/**
 * Give every row of a table the same number of texts, and drop what is empty at its edges.
 *
 * Spreadsheets put empty rows and columns behind what was selected. `padded` counts the rows that
 * were too short, so that a person can be told.
 */
export const squareRows = (
  ragged: readonly (readonly string[])[],
): { readonly rows: string[][]; readonly padded: number } => {
  const width = Math.max(0, ...ragged.map((row) => lastFilled(row) + 1))
  const height = ragged.findLastIndex((row) => lastFilled(row) !== -1) + 1
  const kept = ragged.slice(0, height)
  const widest = Math.max(0, ...kept.map((row) => row.length))
  return {
    rows: kept.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
    padded: kept.filter((row) => row.length < Math.min(widest, width)).length,
  }
}
