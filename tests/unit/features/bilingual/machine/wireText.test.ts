import { describe, expect, it } from '@jest/globals'

import {
  readWire,
  writeWire,
} from '../../../../../src/features/bilingual/machine/answer/wireText.ts'

describe('a text on its way to a service', () => {
  it('goes out with its angle brackets as entities, and comes back as it was', () => {
    const source = '頻寬 <4,800 & >600 GB/s'
    const { text, kept } = writeWire(source, 'en')
    expect(text).toBe('頻寬 &lt;4,800 &amp; &gt;600 GB/s')
    expect(readWire(text, kept)).toEqual({ ok: true, value: source })
  })

  it('marks a quotation that is in the language of the translation already', () => {
    const { text, kept } = writeWire('他說：「We comply with all rules.」又說「遵守規定」。', 'en')
    expect(text).toBe('他說：「<keep id="1">We comply with all rules.</keep>」又說「遵守規定」。')
    expect(kept).toEqual(['We comply with all rules.'])
    expect(writeWire('He said “我們遵守規定” again.', 'zh-TW').kept).toEqual(['我們遵守規定'])
  })

  it('marks web addresses, and no title in the language of the source', () => {
    expect(writeWire('見 https://bis.gov/rule 與《出口管制條例》。', 'en').kept).toEqual([
      'https://bis.gov/rule',
    ])
  })

  it('brings a quotation back word by word, whatever was made of it', () => {
    const { kept } = writeWire('他說：「We comply.」', 'en')
    const answer = 'He said: “<keep id="1">We always comply!</keep>”'
    expect(readWire(answer, kept)).toEqual({ ok: true, value: 'He said: “We comply.”' })
    expect(readWire('He said: “We comply.”', kept)).toMatchObject({ ok: true })
  })

  it('refuses an answer that lost a quotation, doubled it, or brings marks that nobody sent', () => {
    const kept = ['We comply.']
    const codeOf = (answer: string) => {
      const read = readWire(answer, kept)
      return read.ok ? undefined : read.problem.code
    }
    expect(codeOf('He said that they do.')).toBe('machine/quotation-changed')
    const once = '<keep id="1">We comply.</keep>'
    expect(codeOf(`${once} ${once}`)).toBe('machine/codes')
    expect(codeOf(`${once} <keep id="2">more</keep>`)).toBe('machine/codes')
    expect(codeOf(`${once} <keep id="1">`)).toBe('machine/codes')
  })
})
