import { lowerAscii } from './lowerAscii.ts'
import { tokensOf } from './tokensOf.ts'

const single = /^[^\p{P}\p{S}]$/u

/** Tell whether a token is a word or a number in letters that form words. */
export const isWord = (token: string): boolean => token.length > 1 || /[\p{L}\p{N}]/u.test(token)

/** Tell whether a token is a character that stands for itself, as Chinese ones do. */
export const isCharacter = (token: string): boolean => single.test(token) && !/[a-z0-9]/.test(token)

/** All parts of a word of three letters. */
export const partsOfWord = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3))

/**
 * Pairs of neighbouring tokens in lower case, one for each token but the last.
 *
 * @example
 * pairsOfTokens(['為', 'AI', '為', 'AI']) // ['為 ai', 'ai 為', '為 ai']
 */
export const pairsOfTokens = (tokens: readonly string[]): string[] => {
  const low = tokens.map(lowerAscii)
  return low.slice(1).map((token, at) => `${low[at]} ${token}`)
}

/**
 * What a text is found by: pairs of tokens, for texts that are alike; single characters, parts of
 * words, and whole words of one or two letters, for phrases in it.
 *
 * A trigram index of the database would not do: that of Postgres needs an extension, and knows no
 * Chinese where the locale is C.
 */
export const gramsOf = (folded: string): string[] => {
  const tokens = tokensOf(folded)
  const grams = new Set(pairsOfTokens(tokens))
  for (const token of tokens.map(lowerAscii)) {
    if (isCharacter(token)) grams.add(token)
    else if (isWord(token)) {
      if (token.length < 3) grams.add(token)
      for (const part of partsOfWord(token)) grams.add(part)
    }
  }
  return [...grams]
}
