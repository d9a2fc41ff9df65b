import { block } from '../../src/content/lexical/block.ts'
import { body } from '../../src/content/lexical/body.ts'
import { heading } from '../../src/content/lexical/heading.ts'
import { horizontalRule } from '../../src/content/lexical/horizontalRule.ts'
import { lineBreak } from '../../src/content/lexical/lineBreak.ts'
import { link } from '../../src/content/lexical/link.ts'
import { list } from '../../src/content/lexical/list.ts'
import { listItem } from '../../src/content/lexical/listItem.ts'
import type { Body, FlowNode, ListItemNode, PhrasingNode } from '../../src/content/lexical/nodes.ts'
import { paragraph } from '../../src/content/lexical/paragraph.ts'
import { quote } from '../../src/content/lexical/quote.ts'
import { table } from '../../src/content/lexical/table.ts'
import { tableCell } from '../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../src/content/lexical/tableRow.ts'
import { text } from '../../src/content/lexical/text.ts'
import { textFormat } from '../../src/content/lexical/textFormat.ts'
import { randomFrom } from './randomFrom.ts'

/** Whatever Markdown, HTML or Hugo gives a meaning to, and letters of both languages between. */
const morsels = (
  '\\ ` * _ { } [ ] < > ( ) # + - . ! | ~ & = : " \' / % $ ^ @ 1 2 a b Z 字 晶 「 」 ， 。 — é ½ 🙂 ' +
  '{{< {{% >}} %}} &amp; &#42; <b> </b> <br> ![ ]( ** __ ~~ ``` [^1] \\* --- *** |a| List<String> ' +
  '<!-- http: 5~7 $$'
)
  .split(' ')
  .concat(['  ', ' ', '\u3000', '- ', '1. ', '# ', '> '])

const addresses = [
  'https://a.example/x',
  '/posts/a%20b',
  '/x(y)',
  '#a_b_c',
  'https://a.example/*x*',
  '/a|b',
  '?a=1&copy=2',
  '/晶片/',
]

const { bold, code, highlight, italic, strikethrough, subscript, superscript, underline } =
  textFormat

const formats = [
  0,
  0,
  0,
  bold,
  italic,
  bold | italic,
  strikethrough,
  bold | strikethrough,
  code,
  bold | code,
  subscript,
  superscript,
  underline,
  highlight,
]

/**
 * Make up a body out of what is hardest to write, the same for the same seed.
 *
 * Only bodies as reading gives them: no white space at the ends of a line, no neighbours of one
 * format, a line break never at an end.
 */
export const randomBody = (seed: number): Body => {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!

  const words = (): string => {
    const made = Array.from({ length: 1 + below(6) }, () => pick(morsels)).join('')
    return made.replace(/^[ \t]+|[ \t]+$/g, '') || 'x'
  }

  const texts = (count: number): PhrasingNode[] => {
    let last = -1
    return Array.from({ length: count }, () => {
      const wanted = pick(formats)
      const format = wanted === last ? (wanted === 0 ? bold : 0) : wanted
      last = format
      const made = words()
      return text((format & code) === 0 ? made : made.replaceAll('`', '´'), format)
    })
  }

  const line = (): PhrasingNode[] => {
    const nodes = texts(1 + below(3))
    if (below(3) === 0) nodes.push(link(pick(addresses), texts(1 + below(2))), text(' 的'))
    return nodes
  }

  const lines = (): PhrasingNode[] =>
    below(3) === 0 ? [...line(), lineBreak(), ...line()] : line()

  const items = (type: 'bullet' | 'number' | 'check', start: number): ListItemNode[] => {
    const box = () => (type === 'check' ? { checked: below(2) === 0 } : {})
    let value = start
    return Array.from({ length: 1 + below(3) }).flatMap(() => {
      const made = [listItem(lines(), { value, ...box() })]
      value += 1
      if (below(3) > 0) return made
      const inner = list('bullet', [listItem(lines(), { value: 1, indent: 1 })])
      const place = { value, ...(type === 'check' ? { checked: false } : {}) }
      return [...made, listItem([inner], place)]
    })
  }

  const grid = () => {
    const align = Array.from({ length: 1 + below(3) }, () =>
      pick(['', 'start', 'center', 'end'] as const),
    )
    const row = (heads?: 'column') =>
      tableRow(align.map((one) => tableCell(lines(), { align: one, ...(heads && { heads }) })))
    return table([row('column'), row(), row()])
  }

  const flow = (): FlowNode => {
    switch (below(9)) {
      case 0:
        return heading(
          pick(['h2', 'h3', 'h6'] as const),
          line(),
          pick([undefined, 'a-b', '是什麼']),
        )
      case 1:
        return quote([text('話 '), ...lines(), lineBreak(), lineBreak(), ...lines()])
      case 2: {
        const type = pick(['bullet', 'number', 'check'] as const)
        const start = type === 'number' ? pick([1, 3]) : 1
        return list(type, items(type, start), start)
      }
      case 3:
        return grid()
      case 4: {
        const program = `${words()}\n${words()}`.replace(/\{+(?=[<%])/g, '{')
        const language = below(2) === 0 ? { language: 'python' } : {}
        return block({ id: 'x', blockType: 'code', code: program, ...language })
      }
      case 5:
        return horizontalRule()
      case 6: {
        const content = body([paragraph(lines())])
        const title = below(2) === 0 ? { title: '標題 *a*' } : {}
        return block({ id: 'x', blockType: 'callout', kind: 'note', ...title, content })
      }
      default:
        return paragraph(lines())
    }
  }

  return body(Array.from({ length: 1 + below(3) }, flow))
}
