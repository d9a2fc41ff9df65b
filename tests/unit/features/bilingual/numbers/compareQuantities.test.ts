import { describe, expect, it } from '@jest/globals'

import { compareQuantities } from '../../../../../src/features/bilingual/numbers/compareQuantities.ts'
import { right, wrong } from '../../../../fixtures/bilingual/numbers.ts'
import * as heldOut from '../../../../fixtures/bilingual/numbersHeldOut.ts'
import { judgeGuard } from '../../../../support/numbers/judgeGuard.ts'

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

  it('asks for no multiple that two figures of the other side make, but for a wrong one', () => {
    const chinese = '關稅由 25% 提高到 50%。'
    expect(compareQuantities(chinese, 'The tariff doubles from 25% to 50%.')).toEqual([])
    expect(compareQuantities(chinese, 'The tariff trebles from 25% to 50%.')).toEqual([
      { english: { words: 'trebles', from: 11, to: 18 } },
    ])
    expect(compareQuantities('從 0 增加。', 'It doubles from 0.')).toHaveLength(1)
    expect(compareQuantities('三分之一變成三分之二。', 'A third doubles to two-thirds.')).toEqual(
      [],
    )
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
})
