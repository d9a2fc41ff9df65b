import type { ArticleBlock } from '../blocks.ts'
import { block } from '../lexical/block.ts'
import type { BlockNode } from '../lexical/nodes.ts'
import { readVideoAddress } from '../readVideoAddress.ts'
import { linkUrl } from '../markdown/linkUrl.ts'
import type { HtmlElement, HtmlTree } from './htmlTree.ts'

const longestAddress = 300

/** A picture written into its own address would swell the article: only its beginning is kept. */
const shorten = (address: string): string =>
  address.length > longestAddress && /^data:/i.test(address) ? `${address.slice(0, 40)}…` : address

const find = (nodes: readonly HtmlTree[], tag: string): HtmlElement | undefined => {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const found = node.tag === tag ? node : find(node.children, tag)
    if (found) return found
  }
  return undefined
}

const textOf = (nodes: readonly HtmlTree[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const figure = (
  image: HtmlElement,
  caption: string,
  nextId: (content: string) => string,
  link?: string,
) => {
  const { src = '', 'data-src': later, alt = '', title = '' } = image.attributes
  const missingPath = shorten(later ?? src)
  const words = [caption, title === caption ? '' : title].filter(Boolean).join('\n')
  const fields: ArticleBlock = {
    id: nextId(`figure ${missingPath}`),
    blockType: 'figure',
    missingPath: missingPath || '?',
    ...(alt ? { alt } : {}),
    ...(words ? { caption: words } : {}),
    ...(link ? { link } : {}),
  }
  return block(fields)
}

/**
 * Make the block of a picture or a film in HTML; nothing for any other element.
 *
 * A picture keeps its address, as one that has not been brought in yet.
 */
export const embedOf = (
  element: HtmlElement,
  nextId: (content: string) => string,
): BlockNode | undefined => {
  if (element.tag === 'img') return figure(element, '', nextId)
  if (element.tag === 'figure' || element.tag === 'picture') {
    const image = find(element.children, 'img')
    const caption = find(element.children, 'figcaption')
    const around = find(element.children, 'a')
    const holds = around !== undefined && find(around.children, 'img') !== undefined
    const link = holds ? linkUrl(around.attributes['href'] ?? '') : undefined
    return image && figure(image, textOf(caption?.children ?? []), nextId, link)
  }
  if (element.tag !== 'iframe') return undefined
  const { src = '', title = '' } = element.attributes
  const video = readVideoAddress(src.replace(/^\/\//, 'https://'))
  if (!video) return undefined
  return block({
    id: nextId(`video ${video.videoId}`),
    blockType: 'video',
    ...video,
    ...(title ? { title } : {}),
  })
}
