import path from 'node:path'

import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body, BodyNode, FlowNode } from '../../../content/lexical/nodes.ts'

/** What links of a page are resolved with. */
export type LinkContext = {
  /** The path at which Hugo served the page. */
  readonly address: string
  /** The site's own origin, e.g. `https://desk.example`; empty if it has none. */
  readonly origin: string
  /** Finds the page of a file that a link names, as its path in the site. */
  readonly findFile: (reference: string) => string | undefined
}

const isRelative = (url: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/|#|\?|$)/i.test(url)

const markdown = /\.(?:md|markdown|mdown)$/i

/**
 * Make the links of a page independent of where the page stands: it will stand elsewhere.
 *
 * A relative address becomes the path that a reader of Hugo's site was led to; one of a file of the
 * site also knows that page. Addresses at the site's own origin become paths.
 */
export const resolveLinks = (content: Body, context: LinkContext): Body => {
  const { address, origin, findFile } = context
  const base = address.endsWith('/') ? address : path.posix.dirname(address)
  const resolve = (url: string): { url: string; page?: string } => {
    if (origin && (url === origin || url.startsWith(`${origin}/`))) {
      return { url: url.slice(origin.length) || '/' }
    }
    if (!isRelative(url)) return { url }
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
    const page = markdown.test(target) ? findFile(target) : undefined
    if (page !== undefined) return { url, page }
    return { url: `${path.posix.join('/', base, target)}${rest}` }
  }
  const visit = <Node extends BodyNode>(node: Node): Node => {
    if (node.type === 'block' && node.fields.blockType === 'callout') {
      const inner = resolveLinks(node.fields.content as Body, context)
      return { ...node, fields: { ...node.fields, content: inner } }
    }
    if (!('children' in node)) return node
    const inner = { ...node, children: node.children.map(visit) } as Node
    if (inner.type !== 'link' || inner.fields.page !== undefined) return inner
    const { url } = inner.fields
    if (inner.fields.linkType !== 'custom' || url === undefined) return inner
    return { ...inner, fields: { ...inner.fields, ...resolve(url) } }
  }
  return bodyOf(content.root.children.map((node): FlowNode => visit(node)))
}
