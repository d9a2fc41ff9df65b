import { memoryLimits } from '../entry.ts'
import { pairsOfTokens } from '../gramsOf.ts'
import { mostEdits } from './likenessOf.ts'

/** The cheapest way to choose so many pairs of which none shares a token with another. */
const chooseApart = (costs: readonly number[], wanted: number): readonly number[] => {
  // cheapest[count][end]: what `count` of the first `end` pairs cost; kept by counts.
  const none = Array.from({ length: costs.length + 2 }, () => 0)
  const cheapest = [none]
  for (let count = 1; count <= wanted; count += 1) {
    const before = cheapest[count - 1]!
    const row = [Infinity]
    for (const [at, cost] of costs.entries()) {
      // The pair before it would share a token.
      const apart = count === 1 ? 0 : at === 0 ? Infinity : before[at - 1]!
      row.push(Math.min(row[at]!, cost + apart))
    }
    cheapest.push(row)
  }
  const chosen: number[] = []
  let end = costs.length
  for (let count = wanted; count > 0; count -= 1) {
    const row = cheapest[count]!
    while (end > 0 && row[end] === row[end - 1]) end -= 1
    chosen.push(end - 1)
    end = Math.max(0, end - 2)
  }
  return chosen
}

/**
 * Choose the pairs of neighbouring tokens by which texts are found that are at least 75 % alike: as
 * few and as rare ones as will do.
 *
 * None is missed: pairs without a common token are broken by one edit each at most, whether a token
 * is replaced, taken out, or put in between. So of one pair more than there may be edits in the
 * longest text that is alike, one is whole in whatever is alike.
 *
 * @param countOf how often a pair stands in the memory, as far as that is known.
 */
export const probesOf = (
  tokens: readonly string[],
  countOf: (pair: string) => number,
): readonly string[] => {
  const pairs = pairsOfTokens(tokens)
  const least = memoryLimits.likeness
  const wanted = mostEdits(Math.floor(tokens.length / least), least) + 1
  // Of three tokens there are no two pairs apart: in one of four, one was put in, and one pair is whole.
  if (2 * wanted > tokens.length) return [...new Set(pairs)]
  const costs = pairs.map((pair) => countOf(pair) + 1)
  return [...new Set(chooseApart(costs, wanted).map((at) => pairs[at]!))]
}
