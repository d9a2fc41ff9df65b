import { parseDocument } from 'htmlparser2'
import type { Html, Paragraph, RootContent } from 'mdast'

import { judgeHtml } from '../html/judgeHtml.ts'
import { parseHtml } from '../html/parseHtml.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]

/** What only holds other things: where it holds something that an article cannot, it is opened. */
const wrappers = new Set(
  'address article aside body center div footer form header html main nav p section'.split(' '),
)

const blocks = new Set(
  'blockquote details dl dd dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 head hr iframe li link meta noscript ol picture pre script style table template title ul video'.split(
    ' ',
  ),
)

/** A page of boxes within boxes is not opened for ever: each opening reads its content again. */
const deepest = 8

const isInline = (node: Parsed): boolean =>
  node.type === 'text' ||
  ('name' in node && 'attribs' in node && !wrappers.has(node.name) && !blocks.has(node.name))

const startOf = (node: Parsed): number => node.startIndex ?? 0
const endOf = (node: Parsed): number => (node.endIndex ?? startOf(node)) + 1

/** What reading a page of HTML depends on. */
export type HtmlPageOptions = {
  /** Whether a piece holds what takes a place of its own in an article. */
  readonly holdsBlock: (source: string) => boolean
  /** Is told of a box that was opened and had attributes. */
  readonly opened: (line: number, attributes: string) => void
}

/**
 * Cut a page that is all HTML into passages, as those of Markdown are: an element each, and the
 * words that stand between elements.
 */
export const readHtmlPassages = (text: string, options: HtmlPageOptions): RootContent[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  const point = (offset: number) => ({ line: lineAt(offset), column: 1, offset })
  const positionOf = (start: number, end: number) => ({ start: point(start), end: point(end) })

  const words = (run: readonly Parsed[]): RootContent[] => {
    const [from, end] = [startOf(run[0]!), endOf(run.at(-1)!)]
    const source = text.slice(from, end)
    if (source.trim() === '') return []
    const start = from + source.length - source.trimStart().length
    const position = positionOf(start, end)
    if (run.some((node) => node.type !== 'text')) {
      return [{ type: 'html', value: source.trim(), position } satisfies Html]
    }
    const said = run.map((node) => ('data' in node ? node.data : '')).join('')
    const value = said.trim().replace(/\s+/g, ' ')
    return [
      {
        type: 'paragraph',
        position,
        children: [{ type: 'text', value, position }],
      } satisfies Paragraph,
    ]
  }

  const element = (node: Parsed, depth: number): RootContent[] => {
    const [start, end] = [startOf(node), endOf(node)]
    const source = text.slice(start, end)
    const whole: Html = { type: 'html', value: source, position: positionOf(start, end) }
    const canOpen = 'name' in node && 'attribs' in node && wrappers.has(node.name)
    if (!canOpen || depth >= deepest) return [whole]
    const tree = parseHtml(source)
    if (tree && judgeHtml(tree).fits && !options.holdsBlock(source)) return [whole]
    const attributes = Object.entries(node.attribs).map(
      ([name, value]) => `${node.name} ${name}="${value}"`,
    )
    if (attributes.length > 0) options.opened(lineAt(start), attributes.join('; '))
    return flow(node.children, depth + 1)
  }

  const flow = (nodes: readonly Parsed[], depth: number): RootContent[] => {
    const passages: RootContent[] = []
    let run: Parsed[] = []
    const close = () => {
      if (run.length > 0) passages.push(...words(run))
      run = []
    }
    for (const node of nodes) {
      if (isInline(node)) {
        run.push(node)
        continue
      }
      close()
      passages.push(...element(node, depth))
    }
    close()
    return passages
  }
  return flow(parseDocument(text, { withStartIndices: true, withEndIndices: true }).children, 0)
}
