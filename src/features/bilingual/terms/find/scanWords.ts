import type { FoldedLine } from './foldLine.ts'
import type { KnownWord, TrieNode } from './termbase.ts'

/** A place in a folded text where known words stand, all of them the same letters. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly words: readonly KnownWord[]
}

const wordLetter = /[\p{L}\p{N}_]/u
const han = /\p{Script=Han}/u

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && wordLetter.test(letter) && !han.test(letter)

/** A Latin word begins and ends where no other letter or digit stands; Chinese has no such places. */
const isWhole = (letters: string, from: number, to: number): boolean =>
  !(isWordLetter(letters[from]) && isWordLetter(letters[from - 1])) &&
  !(isWordLetter(letters[to - 1]) && isWordLetter(letters[to]))

/** List every place where a known word stands, also those within longer ones, by their beginning. */
export const scanWords = ({ letters, lower }: FoldedLine, root: TrieNode): Span[] => {
  const spans: Span[] = []
  for (let from = 0; from < lower.length; from += 1) {
    let node = root.next.get(lower.charAt(from))
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.words.length > 0 && isWhole(letters, from, to)) {
        const words = node.words.filter(({ letters: form, exact }) =>
          exact.every((at) => form.charAt(at) === letters.charAt(from + at)),
        )
        if (words.length > 0) spans.push({ from, to, words })
      }
      node = node.next.get(lower.charAt(to))
    }
  }
  return spans
}
