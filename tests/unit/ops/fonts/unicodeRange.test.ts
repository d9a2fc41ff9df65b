import { describe, expect, it } from '@jest/globals'

import { readFonts } from '../../../../src/ops/fonts/readFonts.ts'
import { coversSome, parseUnicodeRange } from '../../../../src/ops/fonts/unicodeRange.ts'

describe('a unicode-range', () => {
  it('covers its first and last character, and none beside them', () => {
    const ranges = parseUnicodeRange('U+4e00-4e02, U+6676')
    expect(['一', '丁', '丂', '晶'].every((one) => coversSome(ranges, one))).toBe(true)
    expect(coversSome(ranges, '七A')).toBe(false)
  })

  it('is refused where it is none', () => {
    expect(() => parseUnicodeRange('U+4e??')).toThrow('U+4e??')
  })
})

describe('the fonts of a text', () => {
  it('have a file for its Chinese in both weights, and no more than it needs', async () => {
    const fonts = await readFonts('晶片')
    expect(new Set(fonts.map(({ weight }) => weight))).toEqual(new Set([400, 700]))
    expect(fonts.length).toBeGreaterThanOrEqual(4)
    expect(fonts.length).toBeLessThanOrEqual(8)
    // wOFF: the picture's drawer does not read WOFF2.
    expect(fonts.every(({ data }) => data.subarray(0, 4).toString() === 'wOFF')).toBe(true)
  })
})
