import type { Locale } from '../../../src/kernel/locale.ts'
import { randomFrom } from '../randomFrom.ts'

type Pair = Readonly<Record<Locale, string>>

/** How often a made sentence is an earlier one with some words changed. */
const repeats = 0.15

/** Of how many parts out of a hundred a repeated sentence is another one at most. */
const changed = 0.35

/** How much less common the first words are than Zipf's law alone has them (after Mandelbrot). */
const shift = 6

// As in texts: the commonest word is every fortieth, the thousandth one in seven thousand.
const rankOf = (random: () => number, size: number): number =>
  Math.min(size - 1, Math.floor(shift * (((size + shift) / shift) ** random() - 1)))

const makeWords = (
  count: number,
  make: (random: () => number) => string,
  random: () => number,
): string[] => {
  const words = new Set<string>()
  while (words.size < count) words.add(make(random))
  return [...words]
}

const character = (random: () => number): string =>
  String.fromCharCode(0x4e00 + rankOf(random, 2500) * 7)

const chineseWord = (random: () => number): string =>
  Array.from({ length: [1, 2, 2, 2, 3][Math.floor(random() * 5)]! }, () => character(random)).join(
    '',
  )

const syllables = ['ba', 'con', 'di', 'ex', 'for', 'in', 'ker', 'lo', 'mat', 'ne', 'port', 'sis']
const syllablesMore = ['ta', 'tion', 'un', 'ver', 'ing', 'ed', 's', 'ly', 'ment', 'er', 'chip']
const allSyllables = [...syllables, ...syllablesMore]

const englishWord = (random: () => number): string =>
  Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => allSyllables[Math.floor(random() * allSyllables.length)]!,
  ).join('')

const written = (one: Readonly<Record<Locale, readonly string[]>>): Pair => ({
  'zh-TW': `${one['zh-TW'].join('')}。`,
  en: `${one.en.join(' ')}.`,
})

/**
 * Make sentence pairs as a memory has them: common and rare words, numbers, and sentences that are
 * earlier ones with some words changed; the same for the same seed.
 */
export function* makePairs(count: number, seed: number): Generator<Pair> {
  const random = randomFrom(seed)
  const words = {
    'zh-TW': makeWords(6000, chineseWord, random),
    en: makeWords(12_000, englishWord, random),
  }
  const wordOf = (locale: Locale): string =>
    random() < 0.04
      ? String(Math.floor(random() * 5000))
      : words[locale][rankOf(random, words[locale].length)]!
  const sentence = (locale: Locale): string[] =>
    Array.from({ length: 4 + Math.floor(random() ** 2 * 36) }, () => wordOf(locale))
  const edited = (sentenceWords: readonly string[], locale: Locale): string[] => {
    const share = random() * changed
    return sentenceWords.flatMap((word) => {
      if (random() >= share) return [word]
      const how = random()
      if (how < 0.6) return [wordOf(locale)]
      return how < 0.8 ? [] : [word, wordOf(locale)]
    })
  }
  const made: Array<Readonly<Record<Locale, readonly string[]>>> = []
  for (let at = 0; at < count; at += 1) {
    const earlier = random() < repeats ? made[Math.floor(random() * made.length)] : undefined
    const one = earlier
      ? { 'zh-TW': edited(earlier['zh-TW'], 'zh-TW'), en: edited(earlier.en, 'en') }
      : { 'zh-TW': sentence('zh-TW'), en: sentence('en') }
    made.push(one)
    yield written(one)
  }
}
