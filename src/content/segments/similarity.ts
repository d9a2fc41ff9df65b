const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>()
  const characters = [...text.toLowerCase()]
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** A text that others are compared with, prepared once. */
export type Comparable = {
  readonly text: string
  readonly pairs: ReadonlyMap<string, number>
  readonly size: number
}

/** Prepare a folded text for being compared. */
export const comparable = (text: string): Comparable => {
  const pairs = pairsOf(text)
  let size = 0
  for (const count of pairs.values()) size += count
  return { text, pairs, size }
}

/**
 * Tell how alike two folded texts are, from 0 to 1: the share of pairs of neighbouring characters
 * that they have in common (Dice), in Chinese as in English.
 */
export const similarity = (one: Comparable, other: Comparable): number => {
  if (one.text === other.text) return 1
  const sum = one.size + other.size
  if (sum === 0) return 0
  const [few, many] = one.pairs.size < other.pairs.size ? [one, other] : [other, one]
  let common = 0
  for (const [pair, count] of few.pairs) common += Math.min(count, many.pairs.get(pair) ?? 0)
  return (2 * common) / sum
}
