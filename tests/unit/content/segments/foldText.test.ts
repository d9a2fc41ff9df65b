import { describe, expect, it } from '@jest/globals'

import { foldText } from '../../../../src/content/segments/foldText.ts'

describe('foldText', () => {
  it.each([
    ['width of punctuation', '頻寬為 4 TB/s，功耗為 400 W。', '頻寬為4 TB/s,功耗為400 W.'],
    ['full-width letters and digits', 'Ｈ２０ 的頻寬', 'H20的頻寬'],
    ['space between Chinese and Latin', 'NVIDIA 的 H20 晶片', 'NVIDIA的H20晶片'],
    ['quotation marks', '他說：「不行。」', '他說:“不行。”'],
    ['quotation marks in English', '“No,” he said.', '"No," he said.'],
    ['apostrophes', 'It’s off', "It's off"],
    ['ellipses', '等等……', '等等...'],
    ['dashes', '晶片——尤其是記憶體', '晶片—尤其是記憶體'],
    ['commas in numbers', '4,800 units', '4800 units'],
    ['runs of blanks', 'two  words\n', 'two words'],
    ['invisible characters', 'H\u200b20', 'H20'],
    ['space before a unit', '80 GB, 700 W, 3.35 TB/s', '80GB, 700W, 3.35TB/s'],
    ['titles', '《晶片法》', '「晶片法」'],
  ])('levels %s', (_what, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each([
    ['a number', '4,800 GB', '4,080 GB'],
    ['a power', '10² 倍', '102 倍'],
    ['a name', 'H20', 'H200'],
    ['one character', '允許出口', '禁止出口'],
    ['case', 'us', 'US'],
    ['a negation', '不得出口', '得出口'],
    ['a decimal point', '1.5 GB', '15 GB'],
    ['a sign', '成長 -5%', '成長 5%'],
    ['a question', '禁止出口？', '禁止出口。'],
    ['where words end', 'no where', 'nowhere'],
    ['a list of numbers', '1, 234 和 5', '1,234 和 5'],
    ['a space before a number', 'A 100 chips', 'A100 chips'],
    ['a unit', '4 TB/s', '4 GB/s'],
  ])('keeps %s', (_what, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })
})
