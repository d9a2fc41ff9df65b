import type { Body } from '../../../content/lexical/nodes.ts'
import { plainText } from '../../../content/lexical/plainText.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { parseMarkdown } from '../../../content/markdown/parseMarkdown.ts'

/** The words of a caption, and what else it said. */
export type CaptionWords = {
  readonly words: string
  readonly isFormatted: boolean
  readonly links: readonly string[]
}

const mayBeMarkdown = /[\\*_`[\]<>~#&|]|^\s*(?:[-+]|\d+[.)])\s/m

const linksIn = (body: Body): string[] =>
  [...walk(body)].flatMap((node) => (node.type === 'link' ? (node.fields.url ?? []) : []))

/** Read a caption of Hugo's own `figure`, which is Markdown there; here it is words alone. */
export const captionWords = (caption: string): CaptionWords => {
  const plain = { words: caption, isFormatted: false, links: [] }
  if (!mayBeMarkdown.test(caption)) return plain
  const { body } = parseMarkdown(caption)
  const words = plainText(body).trim()
  // What is no running text, e.g. HTML, stays as it was written.
  if (words === '' || body.root.children.some(({ type }) => type !== 'paragraph')) return plain
  const links = linksIn(body)
  const hasFormat = [...walk(body)].some((node) => node.type === 'text' && node.format !== 0)
  return { words, isFormatted: hasFormat || links.length > 0, links }
}
