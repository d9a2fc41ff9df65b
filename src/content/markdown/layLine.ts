import { lineBreak } from '../lexical/lineBreak.ts'
import { link } from '../lexical/link.ts'
import type { BlockNode, PhrasingNode, TextNode } from '../lexical/nodes.ts'
import { text } from '../lexical/text.ts'
import { textFormat } from '../lexical/textFormat.ts'
import { joinSoftWraps } from './joinSoftWraps.ts'
import type { Piece } from './pieces.ts'

/** A stretch of running text, or a block that parts it from the next. */
export type Laid = { kind: 'line'; nodes: PhrasingNode[] } | { kind: 'block'; node: BlockNode }

// Only what Markdown itself takes for white space: a paragraph may begin with an ideographic one.
const isSpace = (node: PhrasingNode | undefined) =>
  node?.type === 'linebreak' || (node?.type === 'text' && /^[ \t]*$/.test(node.text))

const isTrimmed = (node: PhrasingNode | undefined): node is TextNode =>
  node?.type === 'text' && (node.format & textFormat.code) === 0

const joinText = (nodes: readonly PhrasingNode[]): PhrasingNode[] => {
  const joined: PhrasingNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      last.text += node.text
    } else if (node.type !== 'text' || node.text !== '') joined.push(node)
  }
  return joined
}

const trim = (nodes: PhrasingNode[]): PhrasingNode[] => {
  let [from, to] = [0, nodes.length]
  while (from < to && isSpace(nodes[from])) from += 1
  while (to > from && isSpace(nodes[to - 1])) to -= 1
  const kept = nodes.slice(from, to)
  const [first, last] = [kept[0], kept.at(-1)]
  if (isTrimmed(first)) first.text = first.text.replace(/^[ \t]+/, '')
  if (isTrimmed(last)) last.text = last.text.replace(/[ \t]+$/, '')
  return kept
}

/** A picture takes the link along that stands around it, unless it has one of its own. */
const linked = (part: Extract<Laid, { kind: 'block' }>, url: string): Laid => {
  const { fields } = part.node
  return fields.blockType === 'figure' && !fields.link
    ? { ...part, node: { ...part.node, fields: { ...fields, link: url } } }
    : part
}

const lay = (pieces: readonly Piece[], nextId: (content: string) => string): Laid[] => {
  const laid: Laid[] = []
  let open: PhrasingNode[] = []
  const close = () => {
    const nodes = joinText(open)
    if (nodes.length > 0) laid.push({ kind: 'line', nodes })
    open = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'text') open.push(text(piece.text, piece.format))
    else if (piece.kind === 'break') open.push(lineBreak())
    else if (piece.kind === 'inline') open.push(piece.node)
    else if (piece.kind === 'block') {
      close()
      laid.push({ kind: 'block', node: piece.node })
    } else {
      for (const part of lay(piece.pieces, nextId)) {
        if (part.kind === 'line') {
          const { url, title, page } = piece
          const made = link(url, part.nodes, { id: nextId(`link ${url}`) })
          const more = { ...(title ? { title } : {}), ...(page ? { page } : {}) }
          open.push({ ...made, fields: { ...made.fields, ...more } })
        } else {
          close()
          laid.push(linked(part, piece.url))
        }
      }
    }
  }
  close()
  return laid
}

/**
 * Lay the pieces of a line: stretches of running text, parted by the blocks between them.
 *
 * Text that stood before and after a block stays before and after it. Empty stretches are left
 * out.
 */
export const layLine = (pieces: readonly Piece[], nextId: (content: string) => string): Laid[] => {
  joinSoftWraps(pieces)
  return lay(pieces, nextId).flatMap((part): Laid[] => {
    if (part.kind === 'block') return [part]
    const nodes = trim(part.nodes)
    return nodes.length > 0 ? [{ kind: 'line', nodes }] : []
  })
}
