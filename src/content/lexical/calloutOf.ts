import type { CalloutBlock } from '../blocks.ts'
import { block } from './block.ts'
import { body } from './body.ts'
import type { FlowNode } from './nodes.ts'
import { paragraph } from './paragraph.ts'
import { text } from './text.ts'

const longestTitle = 120

const isHeld = (node: FlowNode) =>
  node.type === 'list' || (node.type === 'paragraph' && node.children.length > 0)

/**
 * Make a call-out of what is set apart from a text, and say what of it stands after the call-out.
 *
 * A call-out holds paragraphs and lists: from the first other thing on, the content stands after
 * it, so that its order is kept. One has to hold something: a title alone becomes its text, as does
 * one that is too long. Without either there is none.
 */
export const calloutOf = (
  { title = '', ...fields }: Pick<CalloutBlock, 'id' | 'kind'> & { readonly title?: string },
  content: readonly FlowNode[],
): { nodes: FlowNode[]; isSplit: boolean } => {
  const end = content.findIndex((node) => !isHeld(node))
  const held = end < 0 ? content : content.slice(0, end)
  const after = content.slice(held.length)
  const isTitle = title !== '' && title.length <= longestTitle && held.length > 0
  const lead = title !== '' && !isTitle ? [paragraph([text(title)])] : []
  const inner = [...lead, ...held]
  if (inner.length === 0) return { nodes: [...after], isSplit: after.length > 0 }
  const callout = block({
    blockType: 'callout',
    ...fields,
    ...(isTitle ? { title } : {}),
    content: body(inner),
  })
  return { nodes: [callout, ...after], isSplit: after.length > 0 }
}
