import { describe, expect, it } from '@jest/globals'

import { checkAnswer } from '../../../../../src/features/bilingual/machine/answer/checkAnswer.ts'
import { compileTermbase } from '../../../../../src/features/bilingual/terms/find/compileTermbase.ts'
import { otherLocale } from '../../../../../src/kernel/locale.ts'
import { buildConcept } from '../../../../support/factories/buildConcept.ts'

const chips = buildConcept('晶片', 'chip', {
  forms: {
    'zh-TW': {
      preferred: '晶片',
      allowed: [],
      forbidden: [{ form: '芯片', reason: 'mainland', note: '', exceptions: [] }],
    },
    en: { preferred: 'chip', allowed: [], forbidden: [] },
  },
})
const termbase = compileTermbase([chips, buildConcept('實體清單', 'Entity List')], '2026-11-26')

const check = (to: 'en' | 'zh-TW', source: string, answer: string) => {
  const coded = { pieces: [source], codes: [] }
  const task = { from: otherLocale(to), to, kind: 'paragraph', text: source, coded } as const
  return checkAnswer(task, answer, [], termbase)
}
const toEnglish = (source: string, answer: string) => check('en', source, answer)
const toChinese = (source: string, answer: string) => check('zh-TW', source, answer)

const codeOf = (checked: ReturnType<typeof toEnglish>) =>
  checked.ok ? undefined : checked.problem.code
const doubtsOf = (checked: ReturnType<typeof toEnglish>) =>
  checked.ok ? checked.value.doubts.map(({ en }) => en) : undefined

describe('an answer of a machine', () => {
  it('is proposed as it is where nothing is wrong with it', () => {
    expect(toEnglish('頻寬為 4,800 GB/s 的晶片。', ' A chip with 4,800 GB/s. ')).toEqual({
      ok: true,
      value: { text: 'A chip with 4,800 GB/s.', doubts: [] },
    })
    expect(toChinese('NVIDIA H200', 'NVIDIA H200')).toMatchObject({ ok: true })
  })

  it.each([
    ['empty', ' \n'],
    ['wrong-language', '這顆晶片受到出口管制的限制，尚未放行。'],
    ['too-long', 'word '.repeat(200)],
    ['chat', 'Sure, here is the translation: The chip is controlled.'],
    ['chat', 'I can’t help with that, my instructions forbid it.'],
    ['chat', '```\nThe chip is controlled.\n```'],
    ['chat', 'Thanks.</translation> Anything else?'],
    ['codes', 'The chip <keep id="1">is</keep> controlled.'],
  ])('is refused where it is %s', (finding, answer) => {
    expect(codeOf(toEnglish('這顆晶片受到出口管制的限制。', answer))).toBe(`machine/${finding}`)
  })

  it('is refused in Chinese, too', () => {
    const source = 'The chip is subject to export controls that were tightened.'
    expect(codeOf(toChinese(source, 'The chip is subject to new rules that bind it.'))).toBe(
      'machine/wrong-language',
    )
    expect(codeOf(toChinese(source, '以下是翻譯：這顆晶片受到管制。'))).toBe('machine/chat')
  })

  it('may begin as a remark does where the source does so, too', () => {
    const source = '當然，這顆晶片仍受管制。'
    expect(toEnglish(source, 'Of course, the chip is still controlled.')).toMatchObject({
      ok: true,
    })
  })

  it('is shown with the figures that it lost', () => {
    const [doubt] = doubtsOf(toEnglish('頻寬為 4,800 GB/s。', 'It reaches 4,080 GB/s.')) ?? []
    expect(doubt).toContain('4,800')
    expect(doubt).toContain('4,080')
  })

  it('is shown with forms that are not used here, and terms that it left out', () => {
    expect(doubtsOf(toChinese('A chip.', '一顆芯片。'))?.join()).toContain('芯片')
    expect(doubtsOf(toEnglish('列入實體清單。', 'It was listed.'))?.join()).toContain('Entity List')
  })

  it('is shown with characters that are not those of Taiwan', () => {
    expect(doubtsOf(toChinese('It is controlled.', '受到出口管制的产品。'))?.join()).toContain('产')
  })

  it('may say that bases, approvals and villages are what they are called in Taiwan', () => {
    expect(doubtsOf(toChinese('It was approved.', '已獲批准，手頭拮据的庄主擔心。'))).toEqual([])
  })
})
