import { describe, expect, it } from '@jest/globals'

import type { Segment } from '../../../../../src/content/segments/segment.ts'
import { findNumberDoubts } from '../../../../../src/features/bilingual/numbers/findNumberDoubts.ts'

const segment = (id: string, text: string): Segment => ({ id, kind: 'paragraph', text, print: id })

describe('findNumberDoubts', () => {
  it('says which words of which segment differ, in both languages', () => {
    const doubts = findNumberDoubts({
      'zh-TW': [segment('a', '規則生效。'), segment('b', '門檻為 4,800。')],
      en: [segment('c', 'The rule takes effect; the threshold is 4,080.')],
    })
    expect(doubts).toEqual([
      {
        code: 'bilingual/number-differs',
        message: {
          en: expect.stringContaining('Chinese says “4,800”, English “4,080”.'),
          'zh-TW': expect.stringContaining('中文是「4,800」，英文是「4,080」。'),
        },
        marks: {
          'zh-TW': { segment: 'b', words: '4,800', from: 4, to: 9 },
          en: { segment: 'c', words: '4,080', from: 40, to: 45 },
        },
      },
    ])
  })

  it('says which side lacks a figure', () => {
    const sides = { 'zh-TW': [segment('a', '晶片出口。')], en: [segment('b', '140 chips.')] }
    expect(findNumberDoubts(sides)).toMatchObject([
      {
        code: 'bilingual/number-missing',
        message: { 'zh-TW': expect.stringContaining('英文有「140」') },
        marks: { en: { segment: 'b', from: 0, to: 3 } },
      },
    ])
  })

  it('finds a figure in whichever segment of a side it is', () => {
    const sides = {
      'zh-TW': [segment('a', '共 140 家。'), segment('b', '其中 2 家在日本。')],
      en: [segment('c', 'Two of the 140 are in Japan.')],
    }
    expect(findNumberDoubts(sides)).toEqual([])
  })

  it('finds nothing where nobody has written the other side', () => {
    expect(findNumberDoubts({ 'zh-TW': [segment('a', '共 140 家。')], en: [] })).toEqual([])
  })
})
