import { describe, expect, it } from '@jest/globals'

import type { Locale } from '../../../../../src/kernel/locale.ts'
import { readQuantities } from '../../../../../src/features/bilingual/numbers/readQuantities.ts'

/** What is asked of the other language, each as its likeliest reading. */
const read = (text: string, language: Locale): string[] =>
  readQuantities(text, language)
    .filter(({ need }) => need !== 'incidental')
    .map(({ readings: [first] }) =>
      [first?.kind, first?.unit, first?.value].filter(Boolean).join(' '),
    )

describe('readQuantities', () => {
  it.each([
    ['4,800 顆', ['count 4800']],
    ['４，８００ 顆', ['count 4800']],
    ['4 萬 8,000 顆', ['count 48000']],
    ['兩千零八十億個', ['count 208000000000']],
    ['1 億 2,000 萬人', ['count 120000000']],
    ['三萬五家', ['count 35000']],
    ['1.8 兆', ['count 1800000000000']],
    ['二十餘家', ['count 20']],
    ['三成五', ['share 0.35']],
    ['百分之三點五', ['share 0.035']],
    ['三分之一', ['share 1/3']],
    ['減半', ['share 0.5']],
    ['翻倍', ['multiple 2']],
    ['三倍半', ['multiple 3.5']],
    ['20 億美元', ['money USD 2000000000']],
    ['新台幣 3 兆元', ['money TWD 3000000000000']],
    ['每秒 4.8 兆位元組', ['measure byte/s 4800000000000']],
    ['兩個半月', ['measure month 2.5']],
    ['三年半', ['measure month 42']],
    ['民國 113 年 3 月 15 日', ['year 2024', 'month 3', 'day 15']],
    ['二〇二五年', ['year 2025']],
    ['2024/3/15', ['year 2024', 'month 3', 'day 15']],
    ['第三季', ['quarter 3']],
    ['下半年', ['half 2']],
    ['90 年代', ['decade 1990']],
    ['下午 3 點半', ['clock 930']],
    ['昇騰910B', ['name 910B']],
    ['RTX 4090', ['name 4090']],
    ['3A090.a', ['name 3A090.A']],
    ['10²⁵', ['power 10^25']],
    ['週三、一起、一些、三星、十分、第一時間、數萬、成千上萬', []],
  ])('reads %s in Chinese', (text, quantities) => {
    expect(read(text, 'zh-TW')).toEqual(quantities)
  })

  it.each([
    ['4,800 chips', ['count 4800']],
    ['twenty-five firms', ['count 25']],
    ['one hundred and fifty engineers', ['count 150']],
    ['1.2 million wafers', ['count 1200000']],
    ['half a million dollars', ['money USD 500000']],
    ['NT$3.2 trillion', ['money TWD 3200000000000']],
    ['RMB15 million', ['money CNY 15000000']],
    ['15 percentage points', ['share 0.15']],
    ['two-thirds', ['share 2/3']],
    ['a fifth of it', ['share 0.2']],
    ['doubled', ['multiple 2']],
    ['twelvefold', ['multiple 12']],
    ['1.4x', ['multiple 1.4']],
    ['4,800 GB/s', ['measure byte/s 4800000000000']],
    ['4 terabytes per second', ['measure byte/s 4000000000000']],
    ['7-nanometer', ['measure metre 7']],
    ['a year and a half', ['measure month 18']],
    ['March 15, 2024', ['month 3', 'day 15', 'year 2024']],
    ['15 March 2024', ['day 15', 'month 3', 'year 2024']],
    ['Q3', ['quarter 3']],
    ['3:30 p.m.', ['clock 930']],
    ['the 1990s', ['decade 1990']],
    ['3Q24', ['quarter 3']],
    ['H20-based', ['name H20']],
    ['H100s', ['name H100']],
    ['pre-2023', ['year 2023']],
    ['$2-3 billion', ['money USD 2000000000', 'money USD 3000000000']],
    ['10 to 25 percent', ['share 0.1', 'share 0.25']],
    ['may, one of, at one point, tens of thousands, dozens, double-digit', []],
    ['see https://example.com/2024/15', []],
  ])('reads %s in English', (text, quantities) => {
    expect(read(text, 'en')).toEqual(quantities)
  })

  it('tells every meaning of what has several', () => {
    const [only] = readQuantities('405B', 'en')
    expect(only?.readings).toEqual([
      { kind: 'count', unit: '', value: '405000000000' },
      { kind: 'name', unit: '', value: '405B' },
    ])
  })
})
