import { describe, expect, it } from '@jest/globals'

import { signsOf } from '../../../../../src/features/bilingual/alignment/signsOf.ts'

describe('signsOf', () => {
  it.each([
    ['三家業者的貨延後六週。', 'Three operators get it six weeks late.', ['3', '3628800']],
    ['2022 年 10 月 7 日', 'October 7, 2022', ['2022', '10', '7']],
    ['貨值 3.2 億美元', 'worth $320 million', ['320000000']],
    ['H20 需要許可', 'The H20 needs a license', ['h20']],
  ])('finds in both languages what both say: %s', (chinese, english, common) => {
    const [one, other] = [signsOf(chinese, 'zh-TW'), signsOf(english, 'en')]
    expect([...one].filter((sign) => other.has(sign)).sort()).toEqual(common.toSorted())
  })

  it('finds nothing in common in other figures', () => {
    const other = signsOf('Four operators get it two weeks late.', 'en')
    expect([...signsOf('三家業者的貨延後六週。', 'zh-TW')].filter((one) => other.has(one))).toEqual(
      [],
    )
  })
})
