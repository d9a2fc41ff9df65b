import type { HtmlTree } from '../../src/content/html/htmlTree.ts'
import { readHtml } from '../../src/content/html/readHtml.ts'
import { block } from '../../src/content/lexical/block.ts'
import { nodeIds } from '../../src/content/lexical/nodeIds.ts'
import type { FlowNode } from '../../src/content/lexical/nodes.ts'
import { parseMarkdown } from '../../src/content/markdown/parseMarkdown.ts'
import { findUnstorable } from '../../src/kernel/findUnstorable.ts'

/** What is on the clipboard, each kind empty where there is none of it. */
export type Clipboard = {
  readonly html: string
  readonly text: string
  /** The names of pictures that were copied as files. */
  readonly pictures: readonly string[]
}

/** What becomes of a paste. */
export type PastePlan =
  | { readonly kind: 'refuse'; readonly length: number }
  /** It would be more than an article may have. */
  | { readonly kind: 'too-many-parts' }
  /** Nothing in it needs us. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'insert'; readonly nodes: FlowNode[]; readonly pictures: number }

/** The most characters that are pasted at once: a book, far more than an article. */
export const pasteLimit = 3_000_000

// The editor becomes slow long before a document becomes too large.
const mostNodes = 20_000

const markdown = [
  /^#{1,6} \S/m,
  /^\s*(?:[-*+]|\d+[.)]) \S.*\n\s*(?:[-*+]|\d+[.)]) \S/m,
  /^> \S/m,
  /^(?:```|~~~)/m,
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/,
  /!?\[[^\]\n]*\]\([^)\s]+\)/,
  /^\|?[ :|-]*-{3,}[ :|-]*\|[ :|-]*$/m,
]

const looksLikeMarkdown = (text: string): boolean => markdown.some((mark) => mark.test(text))

// Editors of source text put it on the clipboard as coloured HTML without any structure.
const structure =
  /<(?:h[1-6]|ul|ol|li|table|a|img|figure|blockquote|strong|em|b|i|mark|sup|sub)[\s>/]/i

const sentenceEnd = /[。！？；：…」』）.!?:;"')\]]\s*$/
const shortestWrappedLine = 18

/** Tell whether a text was broken into lines by whatever showed it, as mails and PDFs are. */
const isWrapped = (text: string): boolean => {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim().split('\n'))
  const broken = paragraphs.flatMap((lines) => lines.slice(0, -1))
  return (
    broken.length > 0 &&
    broken.every((line) => line.length >= shortestWrappedLine && !sentenceEnd.test(line))
  )
}

const isPicture = (node: FlowNode): boolean =>
  node.type === 'block' && node.fields.blockType === 'figure'

const insert = (nodes: FlowNode[]): PastePlan => {
  if (nodes.length === 0) return { kind: 'leave' }
  // What could never be saved must not come into the article either.
  if (findUnstorable(nodes)?.finding === 'tooMuch') return { kind: 'too-many-parts' }
  return { kind: 'insert', nodes, pictures: nodes.filter(isPicture).length }
}

/**
 * Decide what a paste becomes.
 *
 * Source in Markdown is read as Markdown, also from editors that copy it coloured; other HTML by
 * its structure; lines that were broken only to fit are joined. Nothing is dropped: a picture
 * becomes a figure that says where it was.
 *
 * @param parseHtml the platform's parser of HTML.
 * @param seed makes the ids of this paste's blocks its own.
 */
export const planPaste = (
  clipboard: Clipboard,
  parseHtml: (html: string) => HtmlTree,
  seed: string,
): PastePlan => {
  const { html, pictures } = clipboard
  const text = clipboard.text.replace(/\r\n?/g, '\n')
  const length = Math.max(html.length, text.length)
  if (length > pasteLimit) return { kind: 'refuse', length }

  const isSource = looksLikeMarkdown(text) && !structure.test(html)
  if (isSource || (html === '' && isWrapped(text))) {
    const { body, problems } = parseMarkdown(text, { seed, maxNodes: mostNodes })
    const isTooMuch = problems.some(({ code }) => code === 'markdown/too-many-parts')
    return isTooMuch ? { kind: 'too-many-parts' } : insert(body.root.children)
  }
  if (html !== '') return insert(readHtml(parseHtml(html), seed))
  if (text !== '') return { kind: 'leave' }
  const nextId = nodeIds(seed)
  return insert(
    pictures.map((name) =>
      block({ id: nextId(`figure ${name}`), blockType: 'figure', missingPath: name }),
    ),
  )
}
