import { lineBreak } from '../lexical/lineBreak.ts'
import type { FlowNode, ListNode, PhrasingNode } from '../lexical/nodes.ts'
import { text } from '../lexical/text.ts'
import { textFormat } from '../lexical/textFormat.ts'

const isList = (node: { readonly type: string }): node is ListNode => node.type === 'list'

const listLines = ({ listType, children }: ListNode, depth: number): PhrasingNode[][] =>
  children.flatMap((item) => {
    const words = item.children.filter((child) => !isList(child))
    const mark = listType === 'number' ? `${String(item.value)}. ` : '• '
    const own = words.length > 0 ? [[text(`${'  '.repeat(depth)}${mark}`), ...words]] : []
    return [...own, ...item.children.filter(isList).flatMap((inner) => listLines(inner, depth + 1))]
  })

/**
 * The lines that a list or program text takes within a cell of a table, where neither can stand as
 * such; nothing for what cannot be told in lines.
 */
export const cellLines = (node: FlowNode): PhrasingNode[] | undefined => {
  const lines = isList(node)
    ? listLines(node, 0)
    : node.type === 'block' && node.fields.blockType === 'code'
      ? (node.fields.code ?? '')
          .split('\n')
          .map((line) => (line ? [text(line, textFormat.code)] : []))
      : undefined
  return lines?.flatMap((line, at) => (at === 0 ? line : [lineBreak(), ...line]))
}
