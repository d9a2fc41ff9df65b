const han = /\p{Script=Han}+/gu
const word = /[\p{Letter}\p{Number}]+(?:[.\-_/'’][\p{Letter}\p{Number}]+)*/gu

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/’/g, "'")

const pairsOf = (run: string): string[] => {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

// `3a090.a.1` is found whole and by each of its parts.
const partsOf = (found: string): string[] => {
  const parts = found.split(/[.\-_/']/)
  return parts.length === 1 ? [found] : [found, ...parts]
}

// A long text has thousands of characters, and is cut whenever it is published: one pass, no copies.
const addChinese = (run: string, terms: Set<string>): void => {
  let last = ''
  for (const character of run) {
    terms.add(character)
    if (last) terms.add(last + character)
    last = character
  }
}

const latinOf = (text: string): string[] => text.replace(han, ' ').match(word) ?? []

/**
 * Cut a text into what it can be found by: single Chinese characters and pairs of neighbours, and
 * whole Latin words, in lower case, full-width forms folded.
 *
 * Postgres's own parser makes one token of a Chinese run, and a trigram index cannot find words of
 * two characters, which most Chinese words are.
 */
export const searchTerms = (text: string): string[] => {
  const folded = fold(text)
  const terms = new Set<string>()
  for (const run of folded.match(han) ?? []) addChinese(run, terms)
  for (const latin of new Set(latinOf(folded))) for (const part of partsOf(latin)) terms.add(part)
  return [...terms]
}

/**
 * Cut a reader's query into the terms that a text must all have.
 *
 * A Chinese run of two characters or more is looked for by its pairs alone, which are rarer than
 * its characters.
 */
export const queryTerms = (query: string): string[] => {
  const folded = fold(query)
  const runs = folded.match(han) ?? []
  const chinese = runs.flatMap((run) => ([...run].length === 1 ? [run] : pairsOf(run)))
  return [...new Set([...chinese, ...latinOf(folded)])]
}
