import { DomUtils, parseDocument } from 'htmlparser2'

import type { Reading } from './reading.ts'
import { Tally } from './tally.ts'

type Parsed = ReturnType<typeof parseDocument>['children'][number]
type Attributes = Readonly<Record<string, string>>

const words = (text: string) => new Set(text.split(' '))

const blocks = words(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul',
)

// Nobody reads them, or not as text.
const unread = words('script style template svg iframe object noscript math head')

const counted = words('h1 h2 h3 h4 h5 h6 li ol ul blockquote hr table tr pre iframe dl dt dd')

const formats: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  em: 'italic',
  i: 'italic',
  del: 'strikethrough',
  s: 'strikethrough',
  strike: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
  ins: 'underline',
  mark: 'highlight',
  code: 'code',
}

/** Signs of the layout: the way back from a footnote, numbers of lines, anchors of headings. */
const isSign = (attributes: Attributes): boolean =>
  attributes['aria-hidden'] === 'true' ||
  /\b(?:footnote-backref|lnt?|lnlinks)\b/.test(attributes['class'] ?? '') ||
  /user-select:\s*none/.test(attributes['style'] ?? '')

const isFootnoteSign = (attributes: Attributes): boolean =>
  /\bfootnote-ref\b/.test(attributes['class'] ?? '') || (attributes['id'] ?? '').startsWith('fnref')

const hasClass = (attributes: Attributes, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name)

/**
 * Read rendered HTML as a reader of the page would.
 *
 * By a parser, not by Hugo's `.Plain`, which cuts tags out and keeps what stands in scripts, the
 * signs of footnotes and entities. Headings, lists, tables and formats are counted as well.
 */
export const readRendered = (html: string): Reading => {
  const counts = new Tally()
  const pictures: string[] = []
  let text = ''

  const readElement = (tag: string, attributes: Attributes, children: Parsed[], path: string[]) => {
    if (isSign(attributes)) return
    if (hasClass(attributes, 'highlight')) {
      readProgram(children)
      return
    }
    // The rule above the footnotes and the title of a figure are the layout's.
    const isLayout =
      (tag === 'hr' && path.at(-1) === 'footnotes') ||
      (/^h\d$/.test(tag) && path.includes('figcaption'))
    // A heading around a video alone says nothing.
    const isEmpty = /^h\d$/.test(tag) && DomUtils.textContent(children).trim() === ''
    if (counted.has(tag) && !isLayout && !isEmpty) counts.add(tag)
    if (tag === 'td' || tag === 'th') counts.add('cell')
    if (tag === 'a' && attributes['href'] && !isFootnoteSign(attributes)) counts.add('link')
    if (tag === 'img' && attributes['src']) pictures.push(attributes['src'])
    if (unread.has(tag)) return
    const isBlock = blocks.has(tag)
    if (isBlock) text += '\n'
    const before = text.length
    read(children, [...path, hasClass(attributes, 'footnotes') ? 'footnotes' : tag])
    const format = formats[tag]
    // In a block of code, and within a passage that has the format, it is nothing of its own.
    const isOwn = !path.some((one) => one === 'pre' || formats[one] === format)
    const isHeading = path.some((one) => /^h\d$/.test(one)) && format === 'bold'
    if (format !== undefined && isOwn && !isHeading && !isFootnoteSign(attributes)) {
      counts.add(format, text.slice(before).replace(/\s+/g, '').length)
    }
    if (isBlock) text += '\n'
  }

  /** Coloured code: numbers of lines stand beside it in a table. */
  const readProgram = (nodes: Parsed[]) => {
    const code = DomUtils.findAll(({ name }) => name === 'code', nodes).at(-1)
    counts.add('pre')
    text += '\n'
    read(code?.children ?? nodes, ['pre'])
    text += '\n'
  }

  const read = (nodes: readonly Parsed[], path: string[]) => {
    for (const node of nodes) {
      if (node.type === 'text') text += (node as unknown as { data: string }).data
      else if ('name' in node && 'attribs' in node && 'children' in node) {
        readElement(node.name, node.attribs, node.children, path)
      }
    }
  }

  read(parseDocument(html).children, [])
  return { text, counts, pictures }
}
