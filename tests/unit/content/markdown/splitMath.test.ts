import { describe, expect, test } from '@jest/globals'
import { splitMath } from '../../../../src/content/markdown/splitMath.ts'

/** The mathematics that is found. */
const found = (text: string, ...delimiters: [string, string][]) =>
  splitMath(text, delimiters)
    .filter((one) => one.isMath)
    .map((one) => one.text)

describe('mathematics', () => {
  test.each<[string, string, string[]]>([
    ['blocks', '甲\n\n$$\na &= b \\\\\nc_1\n$$\n\n乙', ['$$\na &= b \\\\\nc_1\n$$']],
    ['in a line', '設 $a_1*b_2*c$ 與 $$x^2$$。', ['$a_1*b_2*c$', '$$x^2$$']],
    ['beside code', '`$a_1` 與 $b_1$', ['$b_1$']],
  ])('is found: %s', (_, text, math) => {
    expect(found(text)).toEqual(math)
  })

  test.each([
    '價 $5 與 $10',
    '從 US$5_000 到 US$6_000',
    '\\$a_1\\$',
    '`$$` 與 `$$`',
    '$$ 甲\n\n乙 $$',
    '$HOME_DIR and $PATH',
    '$a_1',
    '`` $a_1$ ``',
  ])('is not found in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('stands between what the site says', () => {
    expect(found('\\(x_1\\) 與 \\[y_2\\]', ['\\(', '\\)'], ['\\[', '\\]'])).toEqual([
      '\\(x_1\\)',
      '\\[y_2\\]',
    ])
    expect(found('\\(x_1\\)')).toEqual([])
  })

  test.each(['$', '$$', '`', '$a_', '``$`', '\\(', '$$\n\n', '$a_1$'])(
    'keeps every character of hostile text: %s',
    (unit) => {
      const text = unit.repeat(50_000)
      const all = splitMath(text, [['\\(', '\\)']])
      expect(all.map((one) => one.text).join('') === text).toBe(true)
    },
  )
})
