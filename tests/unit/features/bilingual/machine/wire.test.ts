import { describe, expect, it } from '@jest/globals'

import { link } from '../../../../../src/content/lexical/link.ts'
import { text } from '../../../../../src/content/lexical/text.ts'
import { encodeInline } from '../../../../../src/content/segments/inline/encodeInline.ts'
import { decodeAnswer } from '../../../../../src/features/bilingual/machine/answer/decodeAnswer.ts'
import { readWire } from '../../../../../src/features/bilingual/machine/answer/readWire.ts'
import { writeWire } from '../../../../../src/features/bilingual/machine/answer/writeWire.ts'

const plain = (words: string, to: 'en' | 'zh-TW') => writeWire({ pieces: [words] }, to)

const codeOf = (answer: string, kept: readonly string[] = []) => {
  const read = readWire(answer, kept)
  return read.ok ? undefined : read.problem.code
}

describe('a text on its way to a service', () => {
  it('goes out with its angle brackets as entities, and comes back as it was', () => {
    const source = '頻寬 <4,800 & >600 GB/s'
    const { text: wire, kept } = plain(source, 'en')
    expect(wire).toBe('頻寬 &lt;4,800 &amp; &gt;600 GB/s')
    expect(readWire(wire, kept)).toEqual({ ok: true, value: [source] })
  })

  it('marks a quotation that is in the language of the translation already', () => {
    const { text: wire, kept } = plain(
      '他說：「We comply with all rules.」又說「遵守規定」。',
      'en',
    )
    expect(wire).toBe('他說：「<keep id="1">We comply with all rules.</keep>」又說「遵守規定」。')
    expect(kept).toEqual(['We comply with all rules.'])
    expect(plain('He said “我們遵守規定” again.', 'zh-TW').kept).toEqual(['我們遵守規定'])
  })

  it('marks web addresses, and no title in the language of the source', () => {
    expect(plain('見 https://bis.gov/rule 與《出口管制條例》。', 'en').kept).toEqual([
      'https://bis.gov/rule',
    ])
  })

  it('brings a quotation back word by word, whatever was made of it', () => {
    const { kept } = plain('他說：「We comply.」', 'en')
    const answer = 'He said: “<keep id="1">We always comply!</keep>”'
    expect(readWire(answer, kept)).toEqual({ ok: true, value: ['He said: “We comply.”'] })
    expect(readWire('He said: “We comply.”', kept)).toMatchObject({ ok: true })
  })

  it('refuses an answer that lost a quotation, doubled it, or brings marks that nobody sent', () => {
    const kept = ['We comply.']
    const once = '<keep id="1">We comply.</keep>'
    expect(codeOf('He said that they do.', kept)).toBe('machine/quotation-changed')
    expect(codeOf(`${once} ${once}`, kept)).toBe('machine/codes')
    expect(codeOf(`${once} <keep id="2">more</keep>`, kept)).toBe('machine/codes')
    expect(codeOf(`${once} <keep id="1">`, kept)).toBe('machine/codes')
  })
})

describe('formatting and links on their way to a service', () => {
  const bold = 1
  const source = encodeInline([
    text('依'),
    link('https://bis.gov/rule', [text('新規則')]),
    text('，'),
    text('門檻', bold),
    text('是 4,800。'),
  ])

  const decode = (answer: string) => {
    const read = readWire(answer, [])
    return read.ok ? decodeAnswer(read.value, source.codes) : undefined
  }

  it('go out as marks around their words', () => {
    expect(writeWire(source, 'en')).toEqual({
      text: '依<g id="1">新規則</g>，<g id="2">門檻</g>是 4,800。',
      kept: [],
    })
  })

  it('come back around the words of the translation, in another order too', () => {
    const decoded = decode('<g id="2">The threshold</g> is 4,800 by <g id="1">a rule</g>.')
    expect(decoded).toMatchObject({ text: 'The threshold is 4,800 by a rule.', hasLost: false })
    expect(decoded?.children).toMatchObject([
      { text: 'The threshold', format: bold },
      { text: ' is 4,800 by ', format: 0 },
      { type: 'link', fields: { url: 'https://bis.gov/rule' }, children: [{ text: 'a rule' }] },
      { text: '.' },
    ])
  })

  it('are told where one is lost, and refused where one is broken', () => {
    expect(decode('The threshold is 4,800 by <g id="1">a rule</g>.')?.hasLost).toBe(true)
    expect(decode('<g id="7">The threshold</g> is 4,800.')).toBeUndefined()
    expect(decode('<g id="1">A</g> <g id="1">rule</g>.')).toBeUndefined()
    expect(decode('<g id="1">A rule.')).toBeUndefined()
    expect(decode('A rule.</g>')).toBeUndefined()
  })
})
