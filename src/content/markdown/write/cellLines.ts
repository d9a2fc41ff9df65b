import { blockWords } from '../../lexical/blockWords.ts'
import { lineBreak } from '../../lexical/lineBreak.ts'
import type { FlowNode, ListNode, PhrasingNode, TableCellNode } from '../../lexical/nodes.ts'
import { text } from '../../lexical/text.ts'

const ofList = (list: ListNode): PhrasingNode[][] =>
  list.children.flatMap((item) => {
    const words = item.children.filter((child) => child.type !== 'list')
    const inner = item.children.filter((child) => child.type === 'list')
    return [...(words.length > 0 ? [[text('• '), ...words]] : []), ...inner.flatMap(ofList)]
  })

const linesOf = (node: FlowNode): PhrasingNode[][] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [node.children]
    case 'list':
      return ofList(node)
    case 'block':
      return [[text(blockWords(node.fields))]]
    case 'table':
      return node.children.map((row) => row.children.flatMap(cellLines))
    case 'horizontalrule':
      return []
  }
}

/** Write out a cell as one line, since Markdown has no more: what parts its blocks is a line break. */
export const cellLines = (cell: TableCellNode): PhrasingNode[] =>
  (cell.children as readonly FlowNode[])
    .flatMap(linesOf)
    .flatMap((line, at) => [...(at > 0 ? [lineBreak()] : []), ...line])
