import { parseDocument } from 'htmlparser2'
import type { HtmlTree } from './htmlTree.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

const deepest = 100

const childrenOf = (node: Parsed): readonly Parsed[] => ('children' in node ? node.children : [])

/** Whether no element stands deeper than JavaScript's own stack can be trusted with. */
const isShallow = (nodes: readonly Parsed[]): boolean => {
  let level = nodes
  for (let depth = 0; depth < deepest; depth += 1) {
    if (level.length === 0) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

const treeOf = (node: Parsed): HtmlTree[] => {
  if ('data' in node) return node.type === 'text' ? [node.data] : []
  if (!('children' in node) || !('name' in node)) return []
  return [{ tag: node.name, attributes: node.attribs, children: node.children.flatMap(treeOf) }]
}

/**
 * Parse HTML without a browser; comments and declarations are left out. Runs nothing.
 *
 * Nothing is given for elements within one another beyond a hundred.
 */
export const parseHtml = (html: string): HtmlTree[] | undefined => {
  const { children } = parseDocument(html)
  return isShallow(children) ? children.flatMap(treeOf) : undefined
}
