import { describe, expect, test } from '@jest/globals'

import { missingText } from '../../fidelity/compare/missingText.ts'
import { foldText } from '../../fidelity/reading/foldText.ts'

describe('comparing a text with another', () => {
  test('counts what is missing, and shows where', () => {
    expect(missingText('夜車從終點站開出，往北走。', '夜車從開出，往北走。')).toEqual({
      total: 13,
      kept: 10,
      stretches: [{ before: '夜車從', missing: '終點站', after: '開出，往北走。' }],
    })
  })

  test('does not count text that is there more than once, or elsewhere besides', () => {
    expect(missingText('one two', 'zero one and two')).toMatchObject({ total: 7, kept: 7 })
  })

  test('counts text in another order as missing', () => {
    expect(missingText('ab', 'ba').kept).toBe(1)
  })

  test('finds what is missing from a very long text', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `第${at}班車。`)
    const shorter = long.map((line, at) => (at === 12_345 ? '第班車。' : line))
    const { total, kept, stretches } = missingText(long.join(''), shorter.join(''))
    expect(total - kept).toBe(5)
    expect(stretches).toMatchObject([{ missing: '12345' }])
    expect(stretches[0]?.before).toContain('第12344班車。第')
  })
})

describe('folding white space', () => {
  test('keeps the space between words, and none beside Chinese characters', () => {
    expect(foldText(' 夜車\n從 one \t two 站\u3000開出 ')).toBe('夜車從one two站開出')
  })
})
