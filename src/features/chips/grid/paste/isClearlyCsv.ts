/**
 * Tell whether text is comma-separated values beyond doubt.
 *
 * Prose has commas too, so it takes at least two lines with the same number of cells, no blank
 * after a comma outside quotes, and no comma that may part thousands.
 */
export const isClearlyCsv = (text: string, rows: readonly (readonly string[])[]): boolean => {
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return false
  const bare = text.replace(/"[^"]*"/g, '""')
  return !/,\s*[ \u00a0]/.test(bare) && !/(?<!\d)\d{1,3},\d{3}(?!\d)/.test(bare)
}
