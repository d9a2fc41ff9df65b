import { parseDocument } from 'htmlparser2'
import type { HtmlNode } from '../../src/features/chips/grid/paste/htmlNode.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

const toNode = (node: Parsed): HtmlNode[] => {
  if (node.type === 'text') return [(node as unknown as { data: string }).data]
  if (!('children' in node) || !('name' in node)) return []
  return [
    {
      tag: node.name,
      attributes: 'attribs' in node ? node.attribs : {},
      children: node.children.flatMap((child) => toNode(child)),
    },
  ]
}

/** Parse HTML into the small tree of pasting, as the browser's own parser does in the admin. */
export const parseSmallHtml = (html: string): HtmlNode => ({
  tag: 'body',
  attributes: {},
  children: parseDocument(html).children.flatMap((child) => toNode(child)),
})
