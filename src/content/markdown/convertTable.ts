import type { Table, TableCell } from 'mdast'
import { block } from '../lexical/block.ts'
import type { Alignment, BlockNode, FlowNode, PhrasingNode } from '../lexical/nodes.ts'
import { table } from '../lexical/table.ts'
import { tableCell } from '../lexical/tableCell.ts'
import { tableRow } from '../lexical/tableRow.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import { layLine } from './layLine.ts'
import type { MarkdownCell } from './markdownTable.ts'
import { wordsOf } from './wordsOf.ts'

const mostCells = 20_000

type Cell = { readonly nodes: PhrasingNode[]; readonly blocks: BlockNode[] }

const cellOf = (node: TableCell, conversion: Conversion): Cell => {
  const laid = layLine(conversion.phrasing(node.children), conversion.nextId)
  return {
    nodes: laid.flatMap((one) => (one.kind === 'line' ? one.nodes : [])),
    blocks: laid.flatMap((one) => (one.kind === 'block' ? [one.node] : [])),
  }
}

const wordsOfCell = (cell: Cell): MarkdownCell => ({
  text: wordsOf(cell.nodes),
  isPlain:
    cell.blocks.length === 0 &&
    cell.nodes.every((node) => node.type === 'text' || node.type === 'linebreak'),
  isFormatted: cell.nodes.some((node) => node.type === 'text' && node.format !== 0),
})

const alignments = { left: 'start', center: 'center', right: 'end' } as const

/**
 * Convert a table: to what the caller makes of it, else to a table of this article.
 *
 * Rows are filled up or, where one is longer than the heading, the table is widened. Pictures in
 * cells are put after the table.
 */
export const convertTable = (node: Table, conversion: Conversion): FlowNode[] => {
  const columns = Math.max(...node.children.map((row) => row.children.length))
  const tooLarge = columns * node.children.length > mostCells
  if (tooLarge) {
    const code = conversion.source(node)
    const rows = node.children.length - 1
    conversion.report('table-too-large', lineOf(node), { columns, rows })
    return [block({ id: conversion.nextId(`code ${code}`), blockType: 'code', code })]
  }
  const cells = node.children.map((row) => row.children.map((cell) => cellOf(cell, conversion)))
  const [header = [], ...rows] = cells
  const wide = node.children.find((row) => row.children.length > header.length)
  if (wide !== undefined) conversion.report('wide-row', lineOf(wide))

  const align = (node.align ?? []).map((one) => (one ? alignments[one] : undefined))
  const replaced = conversion.table?.({
    header: header.map(wordsOfCell),
    align,
    rows: rows.map((row) => row.map(wordsOfCell)),
    heading: conversion.lastHeading,
    line: lineOf(node),
    source: conversion.source(node),
  })
  if (replaced !== undefined) return [replaced]

  const blocks = cells.flat().flatMap((cell) => cell.blocks)
  if (blocks.length > 0) conversion.report('out-of-table', lineOf(node))
  const lay = (row: readonly Cell[], heads?: 'column') =>
    tableRow(
      Array.from({ length: columns }, (_, at) => {
        const format: Alignment = align[at] ?? ''
        return tableCell(row[at]?.nodes ?? [], { align: format, ...(heads && { heads }) })
      }),
    )
  return [table([lay(header, 'column'), ...rows.map((row) => lay(row))]), ...blocks]
}
