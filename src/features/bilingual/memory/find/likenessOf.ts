/** How many tokens may be edited for two texts, the longer of so many, to be as alike as asked. */
export const mostEdits = (longer: number, least: number): number =>
  Math.floor(longer * (1 - least) + 1e-9)

/** Count the tokens of one that the other does not have, as often as they stand there. */
const countMissing = (one: readonly string[], other: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const token of other) counts.set(token, (counts.get(token) ?? 0) + 1)
  let missing = 0
  for (const token of one) {
    const left = counts.get(token) ?? 0
    if (left === 0) missing += 1
    else counts.set(token, left - 1)
  }
  return missing
}

/**
 * Count the tokens that have to be put in, taken out or replaced to make one text of the other
 * (Levenshtein, in a band as wide as `most`); more than `most` is `most + 1`.
 */
const countEdits = (one: readonly string[], other: readonly string[], most: number): number => {
  const beyond = most + 1
  let before = Array.from({ length: other.length + 1 }, (_, at) => Math.min(at, beyond))
  for (let row = 1; row <= one.length; row += 1) {
    const now = Array.from({ length: other.length + 1 }, () => beyond)
    if (row <= most) now[0] = row
    let least = now[0] ?? beyond
    const last = Math.min(other.length, row + most)
    for (let at = Math.max(1, row - most); at <= last; at += 1) {
      const replaced = before[at - 1]! + (one[row - 1] === other[at - 1] ? 0 : 1)
      const edits = Math.min(replaced, before[at]! + 1, now[at - 1]! + 1, beyond)
      now[at] = edits
      if (edits < least) least = edits
    }
    if (least > most) return beyond
    before = now
  }
  return before[other.length]!
}

/**
 * Tell how alike two texts are: 1 less the share of tokens that have to be edited, of those of the
 * longer one; 0 if that is less than `least`.
 */
export const likenessOf = (
  one: readonly string[],
  other: readonly string[],
  least: number,
): number => {
  const longer = Math.max(one.length, other.length)
  if (longer === 0) return 0
  const most = mostEdits(longer, least)
  if (Math.abs(one.length - other.length) > most) return 0
  if (countMissing(one, other) > most || countMissing(other, one) > most) return 0
  const edits = countEdits(one, other, most)
  return edits > most ? 0 : 1 - edits / longer
}
