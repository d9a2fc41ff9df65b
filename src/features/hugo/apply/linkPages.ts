import { body as bodyOf } from '../../../content/lexical/body.ts'
import type { Body, BodyNode, FlowNode } from '../../../content/lexical/nodes.ts'
import { linkPosts } from '../shortcodes/pageReference.ts'

/** Where the pages that links mean are to be found. */
type Targets = {
  /** The post of a file, if it is stored already. */
  readonly findPost: (page: string) => number | undefined
  /** The path at which Hugo served a file; redirects lead on from it. */
  readonly findAddress: (page: string) => string | undefined
  /** The file that Hugo served at a path. */
  readonly findFile: (path: string) => string | undefined
}

/**
 * Let links that mean a page of the site lead to its post; where that is not stored yet, to the old
 * address of the page.
 *
 * @param missing is told of each link to a page that was not there yet.
 */
export const linkPages = (
  content: Body,
  { findPost, findAddress, findFile }: Targets,
  missing: () => void,
): Body => {
  const visit = <Node extends BodyNode>(node: Node): Node => {
    if (node.type === 'block' && node.fields.blockType === 'callout') {
      const inner = bodyOf((node.fields.content as Body).root.children.map(visitFlow))
      return { ...node, fields: { ...node.fields, content: inner } }
    }
    if (!('children' in node)) return node
    const inner = { ...node, children: node.children.map(visit) } as Node
    if (inner.type !== 'link') return inner
    const { url = '' } = inner.fields
    const [path = '', anchor] = url.split('#')
    const page = inner.fields.page ?? (path.startsWith('/') ? findFile(path) : undefined)
    if (page === undefined) return inner
    if (findPost(page) !== undefined) return { ...inner, fields: { ...inner.fields, page } }
    const address = findAddress(page)
    if (address === undefined) return inner
    missing()
    const { page: _, ...fields } = inner.fields
    return { ...inner, fields: { ...fields, url: [address, anchor].filter(Boolean).join('#') } }
  }
  const visitFlow = (node: FlowNode): FlowNode => visit(node)
  return linkPosts(bodyOf(content.root.children.map(visitFlow)), findPost)
}
