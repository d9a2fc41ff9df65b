import { describe, expect, it } from '@jest/globals'

import { allSeries } from '../../../../../src/features/chips/facts/series.ts'
import { findClaims } from '../../../../../src/features/chips/drift/findClaims.ts'
import { namePattern } from '../../../../../src/features/chips/drift/namePattern.ts'

const all = new Set(allSeries.map(({ key }) => key))

const claims = async (text: string) =>
  (await findClaims(text, namePattern(['H20', '輝達H20']), all)).map(({ series, published }) => [
    series,
    published,
  ])

describe('findClaims', () => {
  it.each([
    [
      'H20的記憶體頻寬為4,000 GB/s，功耗400 W。',
      ['memory-bandwidth', '4,000 GB/s'],
      ['tdp', '400 W'],
    ],
    [
      'The H20 has 96 GB of memory, and draws 400 W of power.',
      ['memory-capacity', '96 GB'],
      ['tdp', '400 W'],
    ],
    ['The H20 reads its memory at 4 TB/s. It costs US$12,000.', ['memory-bandwidth', '4 TB/s']],
    ['輝達H20採用台積電製程，晶粒面積814 mm²。', ['die-area', '814 mm²']],
  ])('reads what a sentence says of the chip that it names: %s', async (text, ...expected) => {
    expect(await claims(text)).toEqual(expected)
  })

  it('reads no clause about anything else', async () => {
    const text = 'H20的記憶體頻寬為4,000 GB/s，功耗400 W。'
    const found = await findClaims(text, namePattern(['H20']), new Set(['tdp']))
    expect(found.map(({ published }) => published)).toEqual(['400 W'])
  })

  it.each([
    'H200的記憶體頻寬為4,800 GB/s。',
    'H20的記憶體頻寬高於H100的3,350 GB/s。',
    'H20沒有600 GB/s的互連頻寬。',
    'H20的頻寬為600 GB/s。',
    '輝達售出500萬顆H20，營收55億美元。',
    'H20很慢。記憶體頻寬4,000 GB/s。',
    'The H20 is twice as fast as the A100, whose memory reads 2,039 GB/s.',
    'A rack of eight H20 systems draws 10 kW of power.',
  ])('claims nothing of what cannot be told: %s', async (text) => {
    expect(await claims(text)).toEqual([])
  })
})
