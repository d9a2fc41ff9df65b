import type { Nodes } from 'mdast'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { Piece } from './pieces.ts'

const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) =>
    piece.kind === 'text' ? piece.text.trim() !== '' : piece.kind !== 'block',
  )

/** A picture takes a link along, if it has none of its own. */
const canTakeLink = (piece: Piece): boolean =>
  piece.kind !== 'block' || (piece.node.fields.blockType === 'figure' && !piece.node.fields.link)

/** Report what of a link cannot be kept with what it stands around. */
export const reportLink = (
  link: {
    readonly url: string
    readonly title: string
    readonly isKept: boolean
    readonly pieces: readonly Piece[]
  },
  node: Nodes,
  conversion: Conversion,
): void => {
  const { url, title, isKept, pieces } = link
  const line = lineOf(node)
  const isWordless = !hasWords(pieces) && !pieces.some((piece) => piece.kind === 'block')
  if (isWordless) conversion.report('wordless-link', line, { url })
  if (!pieces.every(canTakeLink)) conversion.report('linked-block', line, { url })
  if (title !== '' && !(isKept && hasWords(pieces)))
    conversion.report('link-title', line, { title })
}
