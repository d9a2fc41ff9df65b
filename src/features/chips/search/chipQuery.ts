import { vendorNames } from './vendorNames.ts'

/** More words than this narrow nothing down. */
const most = 6

/** Words as they are compared: neither width, case nor marks between them tell names apart. */
const level = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_./(),-]+/g, ' ')
    .trim()

const makersIn = (word: string): string[] =>
  Object.entries(vendorNames).flatMap(([chinese, vendor]) =>
    word.length > 1 && chinese.includes(word) ? [level(vendor)] : [],
  )

/** What somebody looks for among chips. */
export type ChipQuery = {
  /** All of it, to find the name that is just that. */
  readonly whole: string
  /** Its words: a chip has each of them, in one of its spellings, somewhere in what it is called. */
  readonly words: ReadonlyArray<readonly string[]>
}

/**
 * Read what was typed to find a chip; `undefined` where that is nothing.
 *
 * @example
 * chipQuery('輝達 Ｈ20') // { whole: '輝達 h20', words: [['輝達', 'nvidia'], ['h20']] }
 */
export const chipQuery = (typed: string): ChipQuery | undefined => {
  const whole = level(typed)
  if (whole === '') return undefined
  const words = whole.split(' ').slice(0, most)
  return { whole, words: words.map((word) => [word, ...makersIn(word)]) }
}
