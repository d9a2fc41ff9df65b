import { describe, expect, test } from '@jest/globals'

import { breakHeadline } from '../../../../src/delivery/views/breakHeadline.ts'

describe('a headline', () => {
  test('is parted between Chinese words', () => {
    const parts = breakHeadline('只差兩個 TFLOPS：H20 躲過了法規，卻被一封信攔下')
    expect(parts).toContain('法規，')
    expect(parts.some((part) => part.startsWith('過'))).toBe(false)
  })

  test('keeps Chinese and Latin together that stand without a space', () => {
    expect(breakHeadline('從A100到H20，規定沒改')).toContain('從A100到H20，')
  })

  test.each(['，', '：', '、', '」', '？', '了', '的'])('begins no line with %s', (mark) => {
    const parts = breakHeadline(`「法規${mark}規定${mark}」頻寬${mark}`)
    expect(parts.slice(1).every((part) => !part.startsWith(mark))).toBe(true)
  })

  test('ends no line with an opening mark', () => {
    expect(breakHeadline('規定「符合」（參數）').every((part) => !/[「（]$/u.test(part))).toBe(true)
  })

  test.each(['', 'Two teraflops under the line: how the H20 passed', 'H20'])(
    'without Chinese is left whole: %p',
    (headline) => {
      expect(breakHeadline(headline).length).toBeLessThanOrEqual(1)
    },
  )

  test.each(['從 A100、A800 到 H20', '規定😀法規', 'TPP 到底在量什麼？從規格表自己算一遍'])(
    'loses nothing: %s',
    (headline) => {
      expect(breakHeadline(headline).join('')).toBe(headline)
    },
  )
})
