import { foldText } from './foldText.ts'

/** A text, and where it stands among others of its side. */
export type Part = { readonly written: string; readonly at: number }

/** Of how many parts a text may have been made. */
const mostParts = 4

const joined = (parts: readonly Part[]): string =>
  foldText(parts.map(({ written }) => written).join(' '))

const longestOf = <One extends Part>(parts: readonly One[]): One =>
  parts.reduce((longest, one) => (one.written.length > longest.written.length ? one : longest))

/**
 * Find texts that say what several neighbours of the other side say together, and of these the one
 * that says most of it.
 */
export const findParts = <Whole extends Part, One extends Part>(
  wholes: readonly Whole[],
  parts: readonly One[],
): ReadonlyArray<readonly [whole: Whole, part: One]> => {
  const found: Array<readonly [Whole, One]> = []
  const used = new Set<One>()
  const folded = parts.map(({ written }) => foldText(written))
  for (const whole of wholes) {
    const text = foldText(whole.written)
    for (const [from, first] of parts.entries()) {
      if (used.has(first) || !text.startsWith(folded[from]!)) continue
      const run = [first]
      for (const next of parts.slice(from + 1, from + mostParts)) {
        if (used.has(next) || next.at !== run.at(-1)!.at + 1) break
        run.push(next)
        if (joined(run) !== text) continue
        for (const one of run) used.add(one)
        found.push([whole, longestOf(run)])
        break
      }
      if (used.has(first)) break
    }
  }
  return found
}
