import type { Blockquote } from 'mdast'
import { lineBreak } from '../lexical/lineBreak.ts'
import type { FlowNode, PhrasingNode } from '../lexical/nodes.ts'
import { quote } from '../lexical/quote.ts'
import { convertAlert } from './convertAlert.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

/**
 * Convert a quotation, or the call-out that GitHub and Hugo write as one.
 *
 * A quotation of ours is running text, its paragraphs parted by two line breaks. Anything else in
 * it (a list, a picture, another quotation) parts it.
 */
export const convertQuote = (node: Blockquote, conversion: Conversion): FlowNode[] => {
  const alert = convertAlert(node, conversion)
  if (alert !== undefined) return alert
  const nodes: FlowNode[] = []
  let open: PhrasingNode[] | undefined
  for (const child of conversion.flow(node.children)) {
    if (child.type !== 'paragraph') {
      conversion.report('out-of-quotation', lineOf(node))
      nodes.push(child)
      open = undefined
    } else if (open === undefined) {
      open = child.children
      nodes.push(quote(open))
    } else open.push(lineBreak(), lineBreak(), ...child.children)
  }
  return nodes.length > 0 ? nodes : [quote([])]
}
