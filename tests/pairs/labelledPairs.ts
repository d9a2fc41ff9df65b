import fs from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import type { Locale } from '../../src/kernel/locale.ts'

/** Segments that belong together, by their places: of Chinese, and of English. */
export type JoinedPlaces = Readonly<Record<Locale, readonly number[]>>

const side = z.object({ path: z.string(), segments: z.number(), print: z.string() })
const fixture = z.object({
  pairs: z.array(
    z.object({
      set: z.enum(['sample', 'held out']),
      'zh-TW': side,
      en: side,
      joints: z.string(),
    }),
  ),
})

/** Two pages, and which of their segments somebody who has read them holds to say the same. */
export type LabelledPair = Readonly<Record<Locale, z.infer<typeof side>>> & {
  readonly set: 'sample' | 'held out'
  readonly joints: readonly JoinedPlaces[]
}

const placesOf = (words: string): number[] => {
  const [first = 0, last = first] = words.split('..').map(Number)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/**
 * Read joints as the fixture writes them: `0..2=1..3` for three of one and one, `4=5+6` for one of
 * one and two.
 */
export const parseJoints = (words: string): JoinedPlaces[] =>
  words.split(' ').flatMap((joint): JoinedPlaces[] => {
    const [chinese = '', english = ''] = joint.split('=')
    if (!joint.includes('..')) {
      return [{ 'zh-TW': chinese.split('+').map(Number), en: english.split('+').map(Number) }]
    }
    const [one, other] = [placesOf(chinese), placesOf(english)]
    if (one.length !== other.length) throw new Error(`${joint}: not as many on both sides.`)
    return one.map((place, at) => ({ 'zh-TW': [place], en: [other[at]!] }))
  })

/** Read the pairs of pages that were judged by hand. */
export const labelledPairs = (): LabelledPair[] => {
  const file = path.resolve(import.meta.dirname, '../fixtures/bilingual/pairs.json')
  const { pairs } = fixture.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  return pairs.map(({ joints, ...pair }) => ({ ...pair, joints: parseJoints(joints) }))
}
