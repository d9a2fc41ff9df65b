import type { BodyNode, FlowNode, ParagraphNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import type { InlineNode } from './inline/coded.ts'
import type { SegmentNode } from './segmentsOf.ts'

const flow = new Set<BodyNode['type']>([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  'horizontalrule',
  'block',
])

const isLine = (node: FlowNode): boolean =>
  'children' in node && !/^(?:list|table)$/.test(node.type)

/**
 * Take out of a segment what runs in its lines.
 *
 * What stands in it on lines of its own (a list within an item) is no part of it. Of a cell, each
 * paragraph but the first is begun by a node of its own without words.
 */
export const segmentLines = (node: SegmentNode): InlineNode[] => {
  if (node.type !== 'tablecell') {
    return (node.children as InlineNode[]).filter(({ type }) => !flow.has(type))
  }
  const end = node.children.findIndex((child) => !isLine(child))
  const lines = node.children.slice(0, end < 0 ? undefined : end)
  return lines.flatMap((line, at): InlineNode[] => [
    ...(at > 0 ? [{ ...line, children: [] }] : []),
    ...line.children,
  ])
}

const cellLines = (children: readonly InlineNode[], first: ParagraphNode): ParagraphNode[] => {
  const lines: ParagraphNode[] = [{ ...first, children: [] }]
  for (const node of children) {
    if (node.type === 'paragraph') lines.push({ ...node, children: [] })
    else lines.at(-1)!.children.push(node)
  }
  return lines
}

/** Put lines into a segment in place of its own; the way back of `segmentLines`. Changes the node. */
export const putSegmentLines = (node: SegmentNode, lines: readonly InlineNode[]): void => {
  if (node.type === 'tablecell') {
    const end = node.children.findIndex((child) => !isLine(child))
    const rest = end < 0 ? [] : node.children.slice(end)
    const [first] = node.children
    node.children = [...cellLines(lines, end === 0 || !first ? paragraph([]) : first), ...rest]
    return
  }
  const children = node.children as BodyNode[]
  const at = children.findIndex(({ type }) => !flow.has(type))
  const before = children.slice(0, Math.max(at, 0)).filter(({ type }) => flow.has(type))
  const after = children.slice(Math.max(at, 0)).filter(({ type }) => flow.has(type))
  Object.assign(node, { children: [...before, ...lines, ...after] })
}
