import { linkUrl } from '../markdown/linkUrl.ts'
import type { Piece } from '../markdown/pieces.ts'
import { formatOf } from './formatOf.ts'
import type { HtmlElement, HtmlTree } from './htmlTree.ts'
import { isSkipped } from './isSkipped.ts'

const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** White space as HTML counts it; a line end stays one, for whoever joins wrapped lines. */
const tidy = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t\f\r]*\n[\s]*/g, '\n')
    .replace(/[ \t\f\r]+/g, ' ')

/** Where a link leads, past the page that some mail and document programs put in between. */
const targetOf = (element: HtmlElement): string => {
  const href = element.attributes['href'] ?? ''
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const isBetween = url.hostname === 'www.google.com' && url.pathname === '/url'
  return (isBetween && url.searchParams.get('q')) || href
}

/** Read what runs in a line; `block` makes what cannot stand in one, such as a picture. */
export const readPieces = (
  nodes: readonly HtmlTree[],
  format: number,
  block: (element: HtmlElement) => Piece | undefined,
): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (typeof node === 'string') return [{ kind: 'text', text: tidy(node), format }]
    if (isSkipped(node)) return []
    if (node.tag === 'br') return [{ kind: 'break' }]
    const made = block(node)
    if (made) return [made]
    const pieces = readPieces(node.children, formatOf(node, format), block)
    const url = node.tag === 'a' ? linkUrl(targetOf(node)) : undefined
    const isHere = url === undefined || url === '' || url.startsWith('#')
    return isHere ? pieces : [{ kind: 'link', url, pieces }]
  })
