import type { CalloutBlock } from '../../../content/blocks.ts'
import { block } from '../../../content/lexical/block.ts'
import { body } from '../../../content/lexical/body.ts'
import type { FlowNode } from '../../../content/lexical/nodes.ts'
import { paragraph } from '../../../content/lexical/paragraph.ts'
import { text } from '../../../content/lexical/text.ts'
import type { ShortcodeReport } from './madeShortcode.ts'

const isHeld = (node: FlowNode) =>
  node.type === 'list' || (node.type === 'paragraph' && node.children.length > 0)

/**
 * Put what stands between the tags of a shortcode into a call-out.
 *
 * A call-out holds paragraphs and lists: from the first other thing on, the content stands after
 * it, so that its order is kept.
 */
export const wrapCallout = (
  fields: Pick<CalloutBlock, 'id' | 'kind' | 'title'>,
  content: FlowNode[],
  report: ShortcodeReport,
): FlowNode[] => {
  const end = content.findIndex((node) => !isHeld(node))
  const held = end < 0 ? content : content.slice(0, end)
  const after = content.slice(held.length)
  if (after.length > 0) report('shortcode-content')
  if (held.length > 0) {
    return [block({ blockType: 'callout', ...fields, content: body(held) }), ...after]
  }
  const { title, ...rest } = fields
  if (!title) return after
  // A call-out has to hold something.
  const words = body([paragraph([text(title)])])
  return [block({ blockType: 'callout', ...rest, content: words }), ...after]
}
