import { describe, expect, it } from '@jest/globals'

import { findSeries } from '../../../../../src/features/chips/facts/series.ts'
import { readValue } from '../../../../../src/features/chips/facts/readValue.ts'
import { sayValue } from '../../../../../src/features/chips/live/sayValue.ts'

const say = async (key: string, published: string) => {
  const series = findSeries(key)!
  const read = await readValue(published, series)
  if (!read.ok) throw new Error(read.problem.code)
  return [
    sayValue(read.value, published, series, 'zh-TW'),
    sayValue(read.value, published, series, 'en'),
  ]
}

describe('sayValue', () => {
  it.each([
    ['memory-bandwidth', '3.35 TB/s', '3,350 GB/s', '3,350 GB/s'],
    ['memory-bandwidth', '~3.35 TB/s', '≈ 3,350 GB/s', '≈ 3,350 GB/s'],
    ['tdp', '600–700 W', '600–700 W', '600–700 W'],
    ['tdp', 'up to 700 W', '≤ 700 W', '≤ 700 W'],
    ['memory-capacity', 'at least 80 GB', '≥ 80 GB', '≥ 80 GB'],
    ['die-area', '814 mm²', '814 mm²', '814 mm²'],
    ['logic-dies', '2', '2', '2'],
    ['transistors', '80 billion', '800億', '80 billion'],
    ['price', 'US$30,000', 'US$30,000', 'US$30,000'],
    ['rate.fp16.dense.tensor', '989.4 TFLOPS', '989.4 TFLOPS', '989.4 TFLOPS'],
    ['released', '2020-05', '2020年5月', 'May 2020'],
    ['memory-type', 'HBM3', 'HBM3', 'HBM3'],
  ])('writes %s “%s” in its own unit', async (key, published, zh, en) => {
    expect(await say(key, published)).toEqual([zh, en])
  })
})
