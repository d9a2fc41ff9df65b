import type { CalloutBlock } from '../../../content/blocks.ts'
import { calloutOf } from '../../../content/lexical/calloutOf.ts'
import type { FlowNode } from '../../../content/lexical/nodes.ts'
import type { ShortcodeReport } from './madeShortcode.ts'

/** Put what stands between the tags of a shortcode into a call-out; report what it cannot hold. */
export const wrapCallout = (
  fields: Pick<CalloutBlock, 'id' | 'kind'> & { readonly title?: string },
  content: FlowNode[],
  report: ShortcodeReport,
): FlowNode[] => {
  const { nodes, isSplit } = calloutOf(fields, content)
  if (isSplit) report('shortcode-content')
  return nodes
}
