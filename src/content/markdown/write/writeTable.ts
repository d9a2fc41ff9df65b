import { text } from '../../lexical/text.ts'
import type { TableCellNode, TableNode } from '../../lexical/nodes.ts'
import { lineBreak } from '../../lexical/lineBreak.ts'
import { cellLines } from './cellLines.ts'
import type { CellAlign } from './writeCells.ts'
import { writeCells } from './writeCells.ts'
import { writeHtmlTable } from './writeHtmlTable.ts'
import { writePhrasing } from './writePhrasing.ts'
import type { Writing, WrittenTable } from './writing.ts'

const sides: Readonly<Record<string, CellAlign>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
}

const isMerged = (cell: TableCellNode) => cell.colSpan > 1 || cell.rowSpan > 1

const isHeading = (cell: TableCellNode) => (cell.headerState & 1) === 1

/**
 * Write a table of an article.
 *
 * One with merged cells is written as HTML, where that is shown; else its cells are parted. The
 * first row is the heading if it is one; a table without has an empty one, since Markdown knows no
 * other.
 */
export const writeTable = (node: TableNode, writing: Writing): string => {
  const rows = node.children.map((row) => row.children)
  if (rows.length === 0) return ''
  const hasMerged = rows.some((cells) => cells.some(isMerged))
  if (hasMerged && writing.html) return writeHtmlTable(rows, writing)
  if (hasMerged) writing.report('merged-cells')
  const written = rows.map((cells) =>
    cells.flatMap((cell) => [
      writePhrasing(cellLines(cell), writing, 'one line'),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''),
    ]),
  )
  const width = Math.max(...written.map((cells) => cells.length))
  const align = Array.from(
    { length: width },
    (_, at) => sides[rows.map((cells) => cells[at]?.children[0]?.format).find(Boolean) ?? ''],
  )
  const hasHeading = rows[0]!.some(isHeading)
  return writeCells(hasHeading ? written : [[], ...written], align)
}

/** Write a table of words: line feeds in a cell are line breaks. */
export const writeWordTable = (table: WrittenTable, writing: Writing): string => {
  const cell = (words: string) =>
    writePhrasing(
      words
        .split('\n')
        .flatMap((line, at) => [...(at > 0 ? [lineBreak()] : []), ...(line ? [text(line)] : [])]),
      writing,
      'one line',
    )
  return writeCells(
    [table.header.map(cell), ...table.rows.map((row) => row.map(cell))],
    table.align,
  )
}
