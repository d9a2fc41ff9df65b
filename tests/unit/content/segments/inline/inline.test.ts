import { describe, expect, it } from '@jest/globals'

import { inlineBlock } from '../../../../../src/content/lexical/inlineBlock.ts'
import { lineBreak } from '../../../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../../../src/content/lexical/link.ts'
import type { PhrasingNode } from '../../../../../src/content/lexical/nodes.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { textFormat } from '../../../../../src/content/lexical/textFormat.ts'
import type { Piece } from '../../../../../src/content/segments/inline/coded.ts'
import { decodeInline } from '../../../../../src/content/segments/inline/decodeInline.ts'
import { encodeInline } from '../../../../../src/content/segments/inline/encodeInline.ts'
import { randomInline } from '../../../../support/segments/randomInline.ts'

const { bold, italic } = textFormat

/** Coded text as one line: `<1>`, `</1>`, `<1/>`. */
const show = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const { is, code } = piece
      return is === 'alone' ? `<${code}/>` : is === 'open' ? `<${code}>` : `</${code}>`
    })
    .join('')

const read = (shown: string): Piece[] =>
  shown
    .split(/(<\/?\d+\/?>)/)
    .filter(Boolean)
    .map((part) => {
      const code = Number(/\d+/.exec(part)?.[0])
      if (!/^<\/?\d+\/?>$/.test(part)) return part
      if (part.startsWith('</')) return { is: 'close', code }
      return { is: part.endsWith('/>') ? 'alone' : 'open', code }
    })

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.filter((piece) => typeof piece === 'string').join('')

const chip = inlineBlock({ id: 'c', blockType: 'chip-mention', chip: 4, label: 'H20' })

const line: PhrasingNode[] = [
  text('a '),
  text('b ', bold),
  text('c', bold | italic),
  lineBreak(),
  link('/x', [text('d', bold), text('e')]),
  chip,
]

describe('what runs in a line', () => {
  it('becomes words and numbers, formats as long as they can be', () => {
    expect(show(encodeInline(line).pieces)).toBe(
      'a <1>b <2>c</2></1><3/><4><5>d</5>e</4><6>H20</6>',
    )
    expect(show(encodeInline([text('a', bold), link('/', [text('b', bold)]), chip]).pieces)).toBe(
      '<1>a<2>b</2></1><3>H20</3>',
    )
  })

  it('comes back as it was', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const children = randomInline(seed)
      const { pieces, codes } = encodeInline(children)
      expect({ seed, ...decodeInline(pieces, codes) }).toEqual({ seed, children, problems: [] })
    }
  })

  it('takes other words, in another order', () => {
    const { codes } = encodeInline(line)
    const { children, problems } = decodeInline(
      read('<6>輝達 H20</6><4>甲<5>乙</5></4><1>丙<2>丁</2></1><3/>'),
      codes,
    )
    expect(problems).toEqual([])
    expect(children).toEqual([
      { ...chip, fields: { ...chip.fields, label: '輝達 H20' } },
      link('/x', [text('甲'), text('乙', bold)]),
      text('丙', bold),
      text('丁', bold | italic),
      lineBreak(),
    ])
  })

  it.each([
    ['a <1>b <2>c</2></1><3/><4><5>d</5>e</4>', ['missing 6']],
    ['a <1>b <2>c</2></1><3/><4><5>d</5>e</4><6>f</6><7>g</7><8/>', ['unknown 7', 'unknown 8']],
    ['<1>b<2>c</2></1><3/><4><5>d</5></4><6>f</6><4>e</4>', ['doubled 4']],
    ['<1>b<2>c</1>d</2><3/><4><5>d</5></4><6>f</6>', ['crossing 2']],
    ['<1>b<2>c</2><3/><4><5>d</5></4><6>f</6>', ['unclosed 1']],
    ['b</1><2>c</2><3/><4><5>d</5></4><6>f</6>', ['unclosed 1', 'missing 1']],
    ['<1>b<2>c</2></1><3>x</3><4><5>d</5></4><6>f</6>', ['misplaced 3']],
    ['<1/>b<2>c</2><3/><4><5>d</5></4><6>f</6>', ['misplaced 1']],
    ['<1>b</1><3/><4><5>d</5></4><6>f<2>c</2></6>', ['misplaced 2']],
    ['<1>b</1><1>c<2>d</2></1><3/><3/><4><5>d</5></4><6>f</6>', []],
  ])('says what is wrong with %s, and loses no word', (shown, wanted) => {
    const pieces = read(shown)
    const { children, problems } = decodeInline(pieces, encodeInline(line).codes)
    expect(problems.map(({ finding, number }) => `${finding} ${number}`)).toEqual(wanted)
    expect(wordsOf(encodeInline(children).pieces)).toBe(wordsOf(pieces))
  })
})
