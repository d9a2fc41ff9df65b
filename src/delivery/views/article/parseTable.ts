import type { TableCellNode, TableNode } from '../../../content/lexical/nodes.ts'
import type { ArticleFlow, CellView } from './articleNode.ts'
import { parsePhrasing } from './parsePhrasing.ts'
import type { Parsing } from './parsing.ts'
import { textAlign } from './textAlign.ts'

const span = (stored: unknown): number =>
  typeof stored === 'number' && stored >= 1 ? Math.min(Math.floor(stored), 100) : 1

const headsColumn = (cell: TableCellNode): boolean => (cell.headerState & 1) !== 0

const parseCell = (cell: TableCellNode, parsing: Parsing): CellView => {
  const paragraphs = cell.children ?? []
  return {
    children: paragraphs.flatMap((paragraph, index) => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...parsePhrasing(paragraph.children, parsing),
    ]),
    heads: headsColumn(cell) ? 'column' : (cell.headerState & 2) !== 0 ? 'row' : undefined,
    align: textAlign(paragraphs[0]?.format),
    colSpan: span(cell.colSpan),
    rowSpan: span(cell.rowSpan),
  }
}

/** Parse a table made for one article: its first rows are its head as far as all cells say so. */
export const parseTable = (table: TableNode, parsing: Parsing): ArticleFlow[] => {
  const rows = (table.children ?? []).filter(({ children }) => (children ?? []).length > 0)
  if (rows.length === 0) return []
  const firstOfBody = rows.findIndex(({ children }) => !children.every(headsColumn))
  const split = firstOfBody === -1 ? Math.min(1, rows.length) : firstOfBody
  const parsed = rows.map(({ children }) => children.map((cell) => parseCell(cell, parsing)))
  parsing.tables.count += 1
  return [
    {
      kind: 'table',
      number: parsing.tables.count,
      head: parsed.slice(0, split),
      body: parsed.slice(split),
    },
  ]
}
