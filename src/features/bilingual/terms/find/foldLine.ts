/** A text as terms are looked for in it, and where each of its letters came from. */
export type FoldedLine = {
  /** Width, hyphens, apostrophes and spacing levelled; case kept. */
  readonly letters: string
  /** The same in lower case, letter for letter. */
  readonly lower: string
  /** Where a letter begins in the text. */
  readonly starts: readonly number[]
  /** Where a letter ends in the text. */
  readonly ends: readonly number[]
}

const han = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f]/u
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const hyphen = /[-\u2010\u2011]/
const apostrophe = /[\u2018\u2019\u02bc]/

const narrow = (letter: string): string => {
  if (letter === '\u3000') return ' '
  const code = letter.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letter
}

const levelled = (letter: string): string => {
  const narrowed = narrow(letter)
  if (hyphen.test(narrowed)) return ' '
  return apostrophe.test(narrowed) ? "'" : narrowed
}

/**
 * Fold a text for the search of terms.
 *
 * A hyphen is a space, several are one, and between Chinese and anything else there is none, so that
 * `High-bandwidth memory` is `high bandwidth memory`, and `HBM 記憶體` is `HBM記憶體`. Line breaks stay:
 * no term runs across one.
 */
export const foldLine = (text: string): FoldedLine => {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (letter: string, at: number): void => {
    letters.push(letter)
    starts.push(at)
    ends.push(at + 1)
  }
  for (let at = 0; at < text.length; at += 1) {
    const raw = text.charAt(at)
    if (invisible.test(raw)) continue
    const letter = levelled(raw)
    if (letter === '\n' || !/\s/.test(letter)) {
      // A space before Chinese goes, unless it was a hyphen.
      if (han.test(raw) && letters.at(-1) === ' ' && !hyphen.test(text.charAt(starts.at(-1)!))) {
        letters.pop()
        starts.pop()
        ends.pop()
      }
      add(letter, at)
      continue
    }
    const before = letters.at(-1)
    const isAfterHan = before !== undefined && han.test(before) && !hyphen.test(raw)
    if (before !== undefined && before !== ' ' && !isAfterHan) add(' ', at)
  }
  const joined = letters.join('')
  const lower = letters
    .map((letter) => {
      const low = letter.toLowerCase()
      return low.length === letter.length ? low : letter
    })
    .join('')
  return { letters: joined, lower, starts, ends }
}
