import { pairsOfTokens } from '../gramsOf.ts'

/** How many pairs of tokens edits may take from a text of so many tokens and leave it alike. */
const mostLost = (tokens: number): number => 2 * Math.floor(tokens / 4) + (tokens % 4 === 3 ? 1 : 0)

/**
 * Choose the pairs of tokens by which texts are found that are at least 75 % alike: as few and as
 * rare ones as will do.
 *
 * None is missed: of n tokens at most n/4 are edited, and each edit takes at most two pairs away
 * (one, where something was put in; then the longer text may have one edit more). So a text that
 * has none of `mostLost + 1` pairs is not alike, whichever pairs these are.
 *
 * @param countOf how often a pair stands in the memory, as far as that is known.
 */
export const probesOf = (
  tokens: readonly string[],
  countOf: (pair: string) => number,
): readonly string[] =>
  pairsOfTokens(tokens)
    .map((pair) => [pair, countOf(pair)] as const)
    .sort(([, one], [, other]) => one - other)
    .slice(0, mostLost(tokens.length) + 1)
    .map(([pair]) => pair)
