import type { BlockNode, FlowNode, InlineBlockNode } from '../lexical/nodes.ts'
import { privateMarks } from './privateMarks.ts'

/**
 * A passage that an island begins: it ends at the block `endsAt` of another, and `wrap` makes of
 * what stands between them what stands in the article. Where the two do not stand side by side
 * the passage stays as it is, and so do they.
 */
export type Enclosure = {
  readonly endsAt: string
  readonly wrap: (content: FlowNode[]) => FlowNode[]
}

/**
 * A piece of source that Markdown must not read: it is marked before, and put back after.
 *
 * `source` is what it was, to the character; it is what stands in raw HTML, and in code unless
 * `code` is what readers see there. `text` replaces it in running text, in `format` and as a link
 * to `href` if it has them, `url` where an address stands; `page` names what that address means.
 * `node` takes its place where a block or an inline block may stand.
 */
export type Island = {
  readonly source: string
  readonly code?: string
  readonly text?: string
  readonly format?: number
  readonly href?: string
  readonly url?: string
  readonly page?: string
  readonly node?: BlockNode | InlineBlockNode
  readonly encloses?: Enclosure
}

/** The islands of one text, and the marks that stand for them. */
export type Islands = {
  /** Add an island; the answer stands for it in the text that `parseMarkdown` is given. */
  readonly mark: (island: Island) => string
  /** Cut a text at its marks. */
  readonly split: (text: string) => (string | Island)[]
  /** Put back every island of a text. */
  readonly restore: (text: string, as?: (island: Island) => string) => string
  /** The passages that islands begin, by the ids of their blocks. */
  readonly enclosures: () => ReadonlyMap<string, Enclosure>
}

/**
 * Open the islands of a text; give the text itself, so that its own characters are not taken for
 * marks. Nothing is given for a text that leaves no character free.
 */
export const openIslands = (text: string): Islands | undefined => {
  const marks = privateMarks(text, 2)
  if (marks === undefined) return undefined
  const [open, close] = marks as [string, string]
  const islands: Island[] = []
  const pattern = new RegExp(`${open}(\\d+)${close}`, 'g')
  const split: Islands['split'] = (marked) =>
    marked
      .split(pattern)
      .map((part, at) => (at % 2 === 0 ? part : (islands[Number(part)] ?? '')))
      .filter((part) => part !== '')
  return {
    mark: (island) => `${open}${islands.push(island) - 1}${close}`,
    split,
    restore: (marked, as = (island) => island.source) =>
      marked.includes(open)
        ? split(marked)
            .map((part) => (typeof part === 'string' ? part : as(part)))
            .join('')
        : marked,
    enclosures: () =>
      new Map(
        islands.flatMap(({ node, encloses }) =>
          node?.type === 'block' && encloses ? [[node.fields.id, encloses]] : [],
        ),
      ),
  }
}
