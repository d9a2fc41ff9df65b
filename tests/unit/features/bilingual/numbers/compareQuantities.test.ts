import { describe, expect, it } from '@jest/globals'

import { compareQuantities } from '../../../../../src/features/bilingual/numbers/compareQuantities.ts'
import { right, wrong } from '../../../../fixtures/bilingual/numbers.ts'
import * as heldOut from '../../../../fixtures/bilingual/numbersHeldOut.ts'
import { judgeGuard } from '../../../../support/numbers/judgeGuard.ts'

/** Milliseconds of the processor that a run takes, whatever else the machine does meanwhile. */
const costOf = (run: () => unknown): number => {
  const rounds = Array.from({ length: 8 }, () => {
    const start = process.cpuUsage()
    for (let at = 0; at < 25; at += 1) run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 25_000
  })
  return Math.min(...rounds)
}

/** A paragraph of 1,000 characters with a dozen sentences with figures, and others between them. */
const paragraph = (sentences: readonly string[], other: string): string =>
  sentences
    .slice(0, 12)
    .map((one) => `${one}${other}`)
    .join('')
    .padEnd(1_000, other)
    .slice(0, 1_000)

const time = (text: string): number => {
  const start = performance.now()
  compareQuantities(text, '')
  compareQuantities('', text)
  return performance.now() - start
}

describe('compareQuantities', () => {
  it('finds at least 98 % of the wrong pairs, and doubts at most 3 % of the right ones', () => {
    expect(right.length + wrong.length).toBeGreaterThanOrEqual(200)
    const { recall, falseAlarms, missed, alarmed } = judgeGuard(right, wrong)
    expect({ missed, isGood: recall >= 0.98 }).toEqual({ missed, isGood: true })
    expect({ alarmed, isGood: falseAlarms <= 0.03 }).toEqual({ alarmed, isGood: true })
  })

  it('marks nothing else in at least 97 % of the wrong pairs', () => {
    const { strayed } = judgeGuard(right, wrong)
    expect({ strayed, isGood: strayed.length <= wrong.length * 0.03 }).toEqual({
      strayed,
      isGood: true,
    })
  })

  it('does so with pairs that were written after it was tuned', () => {
    const { recall, falseAlarms, missed, alarmed } = judgeGuard(heldOut.right, heldOut.wrong)
    expect({ missed, isGood: recall >= 0.98 }).toEqual({ missed, isGood: true })
    expect({ alarmed, isGood: falseAlarms <= 0.03 }).toEqual({ alarmed, isGood: true })
  })

  it.each(
    [
      '一成不變 百尺竿頭 千方百計 萬無一失 七手八腳 接二連三 獨一無二 三言兩語 五十步笑百步 四分五裂',
      '二話不說 一年一度 再三 數一數二 十之八九 三天兩頭 兩敗俱傷 三級跳 十萬火急 半途而廢 一石二鳥',
      '三番五次 三三兩兩 十年磨一劍 百年大計 第一時間 二線城市 兩岸 三星 百度 半導體 成千上百 五角大廈',
    ]
      .join(' ')
      .split(' '),
  )('takes %s for no figure', (idiom) => {
    expect(compareQuantities(`他提到${idiom}。`, 'He mentioned it.')).toEqual([])
  })

  it.each([
    'second-rate',
    'one by one',
    'on the one hand',
    'second only to',
    'half-baked',
    'headquarters',
    'quarterly',
    'double-edged',
    'dual-use',
    'three-dimensional',
    'zero-day',
    '24/7',
    'a split second',
    'one-stop shop',
  ])('takes “%s” for no figure', (idiom) => {
    expect(compareQuantities('他提到。', `He mentioned ${idiom} things.`)).toEqual([])
  })

  it('gives the words as they stand, and their places in the text', () => {
    const [chinese, english] = ['總額為２０ 億美元。', 'It comes to US$20 billion.']
    const [doubt, ...others] = compareQuantities(chinese, english)
    expect(others).toEqual([])
    expect(doubt).toEqual({
      chinese: { words: '２０ 億美元', from: 3, to: 9 },
      english: { words: 'US$20 billion', from: 12, to: 25 },
    })
    expect(chinese.slice(3, 9)).toBe('２０ 億美元')
    expect(english.slice(12, 25)).toBe('US$20 billion')
  })

  it('marks the whole date that one side lacks', () => {
    expect(compareQuantities('規則生效。', 'It takes effect on March 15, 2024.')).toEqual([
      { english: { words: 'March 15, 2024', from: 19, to: 33 } },
    ])
  })

  it('doubts nothing in texts without figures, and in empty ones', () => {
    expect(compareQuantities('', '')).toEqual([])
    expect(compareQuantities('出口須經許可。', 'Exports need a licence.')).toEqual([])
  })

  it('reads a pair of paragraphs of 1,000 characters in less than 2 ms of the processor', () => {
    const chinese = paragraph(
      heldOut.right.map(([own]) => own),
      '這項規則的細節仍待商務部說明，業者表示將依法辦理，並持續與客戶溝通。',
    )
    const english = paragraph(
      heldOut.right.map(([, own]) => own),
      ' The department has yet to explain the details, and firms say that they will comply. ',
    )
    for (let at = 0; at < 200; at += 1) compareQuantities(chinese, english)
    expect(costOf(() => compareQuantities(chinese, english))).toBeLessThan(2)
  })

  it.each<[string, string, number?]>([
    ['digits', '7', 100_000],
    ['萬', '萬', 100_000],
    ['一萬', '一萬', 100_000],
    ['十', '十'],
    ['半', '半'],
    ['Chinese digits', '九'],
    ['commas', '1,'],
    ['groups of three', '111,'],
    ['points', '1.'],
    ['letters and digits', 'A1'],
    ['letters', 'A'],
    ['hyphens', 'a1-'],
    ['numbers', '7 '],
    ['number words', 'one hundred and '],
    ['dates', '3/'],
    ['percent', '1%'],
    ['months', 'May '],
    ['enumerations', '一、'],
    ['blanks', ' '],
  ])(
    'reads a long row of %s in time that grows with the length only',
    (_what, sign, length = 20_000) => {
      const of = (size: number) => sign.repeat(Math.ceil(size / sign.length))
      const [short, long] = [of(length / 10), of(length)]
      const [little, much] = [Math.min(time(short), time(short)), time(long)]
      expect(much).toBeLessThan(Math.max(40 * little, 250))
    },
  )
})
