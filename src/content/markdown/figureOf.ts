import type { Nodes } from 'mdast'
import type { BlockNode } from '../lexical/nodes.ts'
import { block } from '../lexical/block.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'

const embedded = /^data:/i

/**
 * Make a figure of a picture in Markdown.
 *
 * It keeps the address, as one that nobody has looked for yet; whoever finds the file replaces it.
 * A picture written into its own address would swell the article: only its kind is kept.
 */
export const figureOf = (
  picture: { url: string; alt: string; title: string },
  node: Nodes,
  conversion: Conversion,
): BlockNode => {
  const isEmbedded = embedded.test(picture.url) && picture.url.length > 200
  if (isEmbedded) {
    conversion.report('embedded-picture', lineOf(node), { length: picture.url.length })
  }
  const missingPath = isEmbedded ? `${picture.url.slice(0, 40)}…` : picture.url
  const id = conversion.nextId(`figure ${missingPath}`)
  conversion.picture?.({ id, url: missingPath, alt: picture.alt, line: lineOf(node) })
  return block({
    id,
    blockType: 'figure',
    missingPath,
    ...(picture.alt === '' ? {} : { alt: picture.alt }),
    ...(picture.title === '' ? {} : { caption: picture.title }),
  })
}
