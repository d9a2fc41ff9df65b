import { foldText } from '../../../../content/segments/foldText.ts'
import { lowerAscii } from '../lowerAscii.ts'

const fold = (text: string): string => lowerAscii(foldText(text))

/**
 * Find where a folded phrase stands in a text as it was written: `[from, to]`, in code units.
 *
 * Folding takes characters away, so each place is tried: from a character with which the phrase may
 * begin, on to where both say the same.
 *
 * @param phrase folded, Latin letters small.
 */
export const markPhrase = (
  text: string,
  phrase: string,
): ReadonlyArray<readonly [from: number, to: number]> => {
  const marks: Array<readonly [number, number]> = []
  const first = phrase.charAt(0)
  for (let from = 0; from < text.length; from += 1) {
    if (phrase === '' || !fold(text.charAt(from)).startsWith(first)) continue
    // Spaces and commas between may be as many again.
    const furthest = Math.min(text.length, from + 2 * phrase.length + 4)
    for (let to = from + phrase.length; to <= furthest; to += 1) {
      const piece = text.slice(from, to)
      if (piece !== piece.trim() || fold(piece) !== phrase) continue
      marks.push([from, to])
      from = to - 1
      break
    }
  }
  return marks
}
