/** How the cells of a column are aligned. */
export type CellAlign = 'start' | 'center' | 'end' | undefined

const rules = { start: ':--', center: ':-:', end: '--:' } as const

const row = (cells: readonly string[], width: number): string =>
  `|${Array.from({ length: width }, (_, at) => ` ${cells[at] ?? ''} `.replace(/^ {2}$/, ' ')).join('|')}|`

/** Escape the bars of a written cell: a table is cut at them before anything else is read. */
const escapeBars = (cell: string): string => cell.replaceAll('|', '\\|')

/** Write a table out of cells that are Markdown already; the first row is its heading. */
export const writeCells = (
  rows: readonly (readonly string[])[],
  align: readonly CellAlign[],
): string => {
  const width = Math.max(1, ...rows.map((cells) => cells.length))
  const [header = [], ...others] = rows.map((cells) => cells.map(escapeBars))
  const rule = Array.from({ length: width }, (_, at) => {
    const one = align[at]
    return one === undefined ? '---' : rules[one]
  })
  return [row(header, width), row(rule, width), ...others.map((cells) => row(cells, width))].join(
    '\n',
  )
}
