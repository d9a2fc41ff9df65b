import { describe, expect, it } from '@jest/globals'

import { compareQuantities } from '../../../src/features/bilingual/numbers/compareQuantities.ts'
import { processorTime } from '../../support/processorTime.ts'

const time = (text: string): number =>
  processorTime(() => {
    compareQuantities(text, '')
    compareQuantities('', text)
  })

const least = (text: string): number => Math.min(time(text), time(text))

describe('the numbers guard', () => {
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
      const [little, much] = [least(short), least(long)]
      expect(much).toBeLessThan(Math.max(40 * little, 250))
    },
  )
})
