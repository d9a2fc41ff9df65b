import { describe, expect, it } from '@jest/globals'

import { contradicts } from '../../../../../src/features/chips/facts/contradicts.ts'
import type { FactValue } from '../../../../../src/features/chips/facts/fact.ts'
import { factMessages } from '../../../../../src/features/chips/facts/messages.ts'
import { readValue } from '../../../../../src/features/chips/facts/readValue.ts'
import { findSeries } from '../../../../../src/features/chips/facts/series.ts'

const read = async (key: string, written: string) => await readValue(written, findSeries(key)!)

const valueOf = async (key: string, written: string): Promise<FactValue> => {
  const result = await read(key, written)
  if (!result.ok) throw new Error(`${written}: ${result.problem.code}`)
  return result.value
}

const fp16 = 'rate.fp16.dense.tensor'
const int8 = 'rate.int8.dense.tensor'

// As it is written; from, to and to the nearest, in the unit of the series.
const measures: ReadonlyArray<readonly [string, string, ...(string | undefined)[]]> = [
  [fp16, '312 TFLOPS', '312', '312', '1'],
  [fp16, '1.979 PFLOPS', '1979', '1979', '1'],
  [fp16, '989.5 TFLOP/s', '989.5', '989.5', '0.1'],
  [fp16, '1,979 teraFLOPS*', '1979', '1979', '1'],
  [fp16, '３１２　ＴＦＬＯＰＳ', '312', '312', '1'],
  [int8, '624 TOPS', '624', '624', '1'],
  [int8, '5.0332e3 TOPS', '5033.2', '5033.2', '0.1'],
  ['memory-capacity', '80 GB', '80', '80', '1'],
  ['memory-capacity', '80GB (HBM2e)', '80', '80', '1'],
  ['memory-capacity', '80 GiB', '85.89934592', '85.89934592', '1.073741824'],
  ['memory-capacity', '1.5 TB', '1500', '1500', '100'],
  ['memory-bandwidth', '~3.35 TB/s', '3350', '3350', '10'],
  ['memory-bandwidth', '約 2,000 GB/s', '2000', '2000', '1000'],
  ['memory-bandwidth', '2,039 GB/s', '2039', '2039', '1'],
  ['memory-bandwidth', '864 GBps', '864', '864', '1'],
  ['memory-bandwidth', '每秒 864 GB', '864', '864', '1'],
  ['network-bandwidth', '400 Gb/s', '400', '400', '1'],
  ['network-bandwidth', '400Gbit/s', '400', '400', '1'],
  ['network-bandwidth', '0.8 Tbps', '800', '800', '100'],
  ['die-area', '826 mm²', '826', '826', '1'],
  ['die-area', '826 mm^2', '826', '826', '1'],
  ['die-area', '826 平方毫米', '826', '826', '1'],
  ['tdp', '600–700 W', '600', '700', '1'],
  ['tdp', '700 W [1]', '700', '700', '1'],
  ['memory-bandwidth', '900 GB/s – 1.2 TB/s', '900', '1200', '100'],
  ['tdp', '0.6 kW – 700 W', '600', '700', '1'],
  ['tdp', '600 W – 700 W', '600', '700', '1'],
  ['tdp', 'up to 1,000 W', undefined, '1000', '1'],
  ['tdp', '至少 1.2 kW', '1200', undefined, '100'],
  ['node-class', '7 nm', '7', '7', '1'],
  ['node-class', '4 奈米', '4', '4', '1'],
  ['transistors', '80 × 10⁹', '80000000000', '80000000000', '1000000000'],
  ['transistors', '54.2 billion', '54200000000', '54200000000', '100000000'],
  ['transistors', '542 億', '54200000000', '54200000000', '100000000'],
  ['transistors', '80B', '80000000000', '80000000000', '1000000000'],
  ['logic-dies', '2', '2', '2', '1'],
  ['price', 'US$30,000', '30000', '30000', '1'],
  ['price', '≈ US$30,000', '30000', '30000', '10000'],
  ['price', '3 萬美元', '30000', '30000', '10000'],
]

const refused: ReadonlyArray<readonly [string, string, string]> = [
  [fp16, '312 TOPS', 'chips/unit-does-not-fit'],
  [fp16, '312', 'chips/no-unit'],
  [fp16, '312 GB', 'chips/unit-does-not-fit'],
  [int8, '624 TFLOPS', 'chips/unit-does-not-fit'],
  ['memory-bandwidth', '80 GB', 'chips/unit-does-not-fit'],
  ['memory-capacity', '600 GB/s', 'chips/unit-does-not-fit'],
  ['memory-bandwidth', '400 Gb/s', 'chips/bits-and-bytes'],
  ['network-bandwidth', '50 GB/s', 'chips/bits-and-bytes'],
  ['memory-bandwidth', '600 gb/s', 'chips/ambiguous-unit'],
  ['memory-bandwidth', '600 furlongs', 'chips/unknown-unit'],
  ['memory-bandwidth', 'fast', 'chips/no-number'],
  ['memory-bandwidth', '', 'chips/no-text'],
  ['tdp', '700–600 W', 'chips/range-backwards'],
  ['tdp', '600 kW – 700 W', 'chips/range-backwards'],
  ['tdp', '600 nm – 700 W', 'chips/unit-does-not-fit'],
  ['tdp', '700 mm²', 'chips/unit-does-not-fit'],
  ['tdp', '700 W or 1,000 W', 'chips/unmarked-note'],
  ['tdp', '600–700 W，視散熱而定', 'chips/unmarked-note'],
  ['link-bandwidth', '450 GB/s per direction', 'chips/unmarked-note'],
  ['transistors', '80 billion transistors', 'chips/unknown-unit'],
  ['transistors', '80 W', 'chips/unit-does-not-fit'],
  ['price', '30,000', 'chips/no-unit'],
  ['price', '30 W', 'chips/unit-does-not-fit'],
  ['tdp', '=HYPERLINK("http://evil.example")', 'chips/no-number'],
  ['released', '2025-02-30', 'chips/not-a-date'],
  ['released', 'spring', 'chips/not-a-date'],
]

describe('reading what a source writes', () => {
  it.each(measures)('knows of %s what %s is', async (key, written, low, high, step) => {
    expect(await valueOf(key, written)).toEqual({ kind: 'measure', low, high, step })
  })

  it.each(refused)('refuses of %s: “%s”, with %s', async (key, written, code) => {
    const result = await read(key, written)
    expect(result).toMatchObject({ ok: false, problem: { code } })
  })

  it.each([
    ['transistors', '80 W', 'W'],
    ['transistors', '80 billion pieces', 'pieces'],
  ])('says of %s, which is a count, that “%s” has no unit', async (key, written, unit) => {
    expect(await read(key, written)).toMatchObject({
      problem: { message: factMessages.countHasNoUnit, values: { unit } },
    })
  })

  it('keeps a date as precise as it is', async () => {
    expect(await valueOf('released', '2025-04')).toEqual({ kind: 'date', date: '2025-04' })
  })
})

const pairs: ReadonlyArray<readonly [string, string, string, boolean]> = [
  ['memory-bandwidth', '3.35 TB/s', '3,352 GB/s', false],
  ['memory-bandwidth', '3.35 TB/s', '3,360 GB/s', true],
  ['memory-bandwidth', '2 TB/s', '2,039 GB/s', false],
  ['memory-bandwidth', '2,000 GB/s', '2,039 GB/s', true],
  ['memory-bandwidth', '2,039 GB/s', '2,040 GB/s', false],
  ['tdp', '600–700 W', '650 W', false],
  ['tdp', '600–700 W', '720 W', true],
  ['tdp', 'up to 700 W', '350 W', false],
  ['tdp', 'up to 700 W', '1,000 W', true],
  [int8, '312 TOPS', '624 TOPS', true],
  ['released', '2025', '2025-04-09', false],
  ['released', '2025-03', '2025-04-09', true],
  ['foundry', 'TSMC', ' tsmc', false],
  ['foundry', 'TSMC', 'Samsung', true],
]

describe('two values of one series', () => {
  it.each(pairs)('of %s: does “%s” contradict “%s”? %s', async (key, one, other, expected) => {
    const [first, second] = [await valueOf(key, one.trim()), await valueOf(key, other)]
    expect(contradicts(first, second)).toBe(expected)
    expect(contradicts(second, first)).toBe(expected)
  })
})
