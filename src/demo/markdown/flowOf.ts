import type { List, RootContent, Table } from 'mdast'
import { heading } from '../../content/lexical/heading.ts'
import { list } from '../../content/lexical/list.ts'
import { listItem } from '../../content/lexical/listItem.ts'
import type { BlockNode, FlowNode } from '../../content/lexical/nodes.ts'
import { paragraph } from '../../content/lexical/paragraph.ts'
import { table } from '../../content/lexical/table.ts'
import { tableCell } from '../../content/lexical/tableCell.ts'
import { tableRow } from '../../content/lexical/tableRow.ts'
import { splitMarks } from './marks.ts'
import type { InlineAt } from './phrasingOf.ts'
import { phrasingOf } from './phrasingOf.ts'

/** Gives the block that the mark of this number stands for, if it stands for one. */
export type BlockAt = (number: number) => BlockNode | undefined

const listOf = (node: List, inlineAt: InlineAt): FlowNode => {
  const items = node.children.map(({ children: [line] }, at) => {
    if (line?.type !== 'paragraph') throw new Error('a list of a story has lines of text only')
    return listItem(phrasingOf(line.children, inlineAt), { value: at + 1 })
  })
  return list(node.ordered ? 'number' : 'bullet', items)
}

const tableOf = (node: Table, inlineAt: InlineAt): FlowNode =>
  table(
    node.children.map((row, at) =>
      tableRow(
        row.children.map((cell, column) => {
          const align = node.align?.[column] ?? ''
          const heads = at === 0 ? ({ heads: 'column' } as const) : {}
          return tableCell(phrasingOf(cell.children, inlineAt), { ...heads, align })
        }),
      ),
    ),
  )

/**
 * Read a node of a story's Markdown: paragraph, heading, list, table, or a block's mark.
 *
 * @throws Error for anything else, which no story uses.
 */
export const flowOf = (node: RootContent, inlineAt: InlineAt, blockAt: BlockAt): FlowNode => {
  if (node.type === 'paragraph') {
    const [only, ...more] = node.children
    const parts = only?.type === 'text' && more.length === 0 ? splitMarks(only.value) : []
    const [mark] = parts
    const block = parts.length === 1 && typeof mark === 'number' ? blockAt(mark) : undefined
    return block ?? paragraph(phrasingOf(node.children, inlineAt))
  }
  if (node.type === 'heading') {
    return heading(node.depth === 2 ? 'h2' : 'h3', phrasingOf(node.children, inlineAt))
  }
  if (node.type === 'list') return listOf(node, inlineAt)
  if (node.type === 'table') return tableOf(node, inlineAt)
  throw new Error(`no story may use ${node.type}`)
}
