import type { BlockNode, Body, BodyNode, FlowNode } from './nodes.ts'

const contentOf = (node: BlockNode): FlowNode[] => {
  if (node.fields.blockType !== 'callout') return []
  const content = node.fields.content as Partial<Body> | null | undefined
  return content?.root?.children ?? []
}

const childrenOf = (node: BodyNode): readonly BodyNode[] =>
  node.type === 'block' ? contentOf(node) : 'children' in node ? node.children : []

/**
 * Visit every node of a body in reading order, those inside call-outs included.
 *
 * Keeps its own stack: a stored body may be nested deeper than JavaScript's.
 */
export function* walk(body: Body): Generator<BodyNode> {
  const waiting: BodyNode[] = [...body.root.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at]!)
  }
}
