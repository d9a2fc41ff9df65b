import { isCharacter, isWord, partsOfWord } from '../gramsOf.ts'
import { lowerAscii } from '../lowerAscii.ts'
import { tokensOf } from '../tokensOf.ts'

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/**
 * Tell which grams a text has for certain that contains a phrase; nothing if none is certain.
 *
 * The first and the last word may be parts of longer ones; those of one or two letters are looked
 * for as whole words where there is nothing longer.
 */
export const phraseGrams = (folded: string): readonly string[] => {
  const tokens = tokensOf(lowerAscii(folded).replace(edges, ''))
  const isWhole = (at: number): boolean =>
    isCharacter(tokens[at]!) || (at > 0 && at < tokens.length - 1)
  const grams = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && isWhole(at - 1) && isWhole(at)) grams.add(`${tokens[at - 1]} ${token}`)
    if (isCharacter(token) || (isWord(token) && token.length < 3 && isWhole(at))) grams.add(token)
    else for (const part of partsOfWord(token)) grams.add(part)
  }
  return grams.size > 0 ? [...grams] : tokens.filter((token) => isWord(token) && token.length < 3)
}
