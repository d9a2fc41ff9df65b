import type { FlowNode } from '../lexical/nodes.ts'
import type { Enclosure } from './islands.ts'

type Open = { readonly begin: FlowNode; readonly enclosure: Enclosure; readonly nodes: FlowNode[] }

const idOf = (node: FlowNode): string => (node.type === 'block' ? node.fields.id : '')

/** The end of a passage that has none in the source. */
const isEmpty = (node: FlowNode): boolean =>
  node.type === 'block' && node.fields.blockType === 'shortcode' && node.fields.source === ''

/**
 * Wrap the passages of a text that islands enclose, the innermost first.
 *
 * @param placed is told what a passage became, and what it was.
 */
export const wrapPassages = (
  nodes: readonly FlowNode[],
  enclosures: ReadonlyMap<string, Enclosure>,
  placed: (wrapped: readonly FlowNode[], from: readonly FlowNode[]) => void = () => {},
): FlowNode[] => {
  if (enclosures.size === 0) return [...nodes]
  const wrapped: FlowNode[] = []
  const open: Open[] = []
  const put = (added: readonly FlowNode[]) => {
    const into = open.at(-1)?.nodes ?? wrapped
    for (const node of added) if (!isEmpty(node)) into.push(node)
  }
  /** Put back the passages that have not ended, down to a depth. */
  const unwrap = (depth: number) => {
    while (open.length > depth) {
      const { begin, nodes: content } = open.pop()!
      put([begin, ...content])
    }
  }
  for (const node of nodes) {
    const id = idOf(node)
    const enclosure = enclosures.get(id)
    const ended = id === '' ? -1 : open.findLastIndex((one) => one.enclosure.endsAt === id)
    if (enclosure !== undefined) open.push({ begin: node, enclosure, nodes: [] })
    else if (ended < 0) put([node])
    else {
      unwrap(ended + 1)
      const { begin, enclosure: passage, nodes: content } = open.pop()!
      const made = passage.wrap(content)
      placed(made, [begin, ...content, node])
      put(made)
    }
  }
  unwrap(0)
  return wrapped
}
