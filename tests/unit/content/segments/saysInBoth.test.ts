import { describe, expect, it } from '@jest/globals'

import { saysInBoth } from '../../../../src/content/segments/saysInBoth.ts'

describe('words that need no translation', () => {
  it.each([
    'H20',
    '2,368',
    '4 TB/s',
    'HBM3',
    '96 GB',
    '5 nm',
    '3.35 TB/s (SXM)',
    'H100',
    '1,979 TFLOPS',
  ])('are %s', (words) => expect(saysInBoth(words)).toBe(true))
  it.each([
    '',
    '—',
    '是',
    'Yes',
    '約 4,800',
    'NVIDIA 輝達',
    'Hopper',
    '4 TB/s 以上',
    'up to 4 TB/s',
    'Ａ級',
  ])('are not “%s”', (words) => expect(saysInBoth(words)).toBe(false))
})
