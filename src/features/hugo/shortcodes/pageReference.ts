import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body, BodyNode, FlowNode } from '../../../content/lexical/nodes.ts'

/**
 * Finds the page that `ref` or `relref` means, from where it stands, and answers with a name of
 * that page that stays the same, e.g. the path of its file; nothing for one that is not there.
 *
 * `reference` is without its `#…`; `language` is the language that was asked for, if one was.
 */
export type FindPage = (reference: string, language: string | undefined) => string | undefined

/**
 * Let the links that know their page (`fields.page`, as `FindPage` named it) lead to its post.
 *
 * A link whose page has no post keeps the address that was written.
 */
export const linkPosts = (content: Body, findPost: (page: string) => number | undefined): Body => {
  const visit = <Node extends BodyNode>(node: Node): Node => {
    if (node.type === 'block' && node.fields.blockType === 'callout') {
      const held = node.fields.content as Body
      return { ...node, fields: { ...node.fields, content: linkPosts(held, findPost) } }
    }
    if (!('children' in node)) return node
    const inner = { ...node, children: node.children.map(visit) } as Node
    if (inner.type !== 'link' || inner.fields.page === undefined) return inner
    const { page, url = '', ...fields } = inner.fields
    const value = findPost(page)
    if (value === undefined) return { ...inner, fields: { ...fields, url } }
    const anchor = url.includes('#') ? url.slice(url.indexOf('#') + 1, url.indexOf('#') + 201) : ''
    const doc = { relationTo: 'posts', value }
    const target = { ...fields, linkType: 'internal' as const, doc, ...(anchor && { anchor }) }
    return { ...inner, fields: target }
  }
  return bodyOf(content.root.children.map((node): FlowNode => visit(node)))
}
