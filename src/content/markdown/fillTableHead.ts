const rule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/

/** How many cells a row has: its pipes part them, but not one at either end, nor an escaped one. */
const cellsIn = (row: string): number =>
  row
    .replace(/^[ \t>]*/, '')
    .replace(/\\./g, 'x')
    .replace(/^\||\|[ \t]*$/g, '')
    .split('|').length

/** Add to the heading row of a table the cells that it lacks: to Hugo it is a table all the same. */
export const fillTableHead = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((line, index) => index > 0 && rule.test(line))
  const head = lines[at - 1]
  if (at < 1 || head === undefined || !head.includes('|')) return lines
  const missing = cellsIn(lines[at]!) - cellsIn(head)
  if (missing <= 0 || missing > 100) return lines
  const closed = /\|[ \t]*$/.test(head) ? head : `${head} |`
  return lines.with(at - 1, closed + ' |'.repeat(missing))
}
