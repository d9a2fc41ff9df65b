import diffSequence from '@jest/diff-sequences'

/** A stretch of a text that another one lacks, with the characters around it. */
export type MissingStretch = {
  readonly before: string
  readonly missing: string
  readonly after: string
}

/** How much of a text is in another one, in order. */
export type TextMatch = {
  readonly total: number
  readonly kept: number
  readonly stretches: readonly MissingStretch[]
}

/** How much text is compared character by character at once; more is compared by lines first. */
const mostAtOnce = 60_000
const around = 12

type Range = readonly [from: number, to: number]

const diff = <Item>(all: readonly Item[], others: readonly Item[]): [number, number, number][] => {
  const common: [number, number, number][] = []
  diffSequence(
    all.length,
    others.length,
    (one, other) => all[one] === others[other],
    (count, one, other) => common.push([count, one, other]),
  )
  return common
}

/** The places of `all` that are not among `others`, in order. */
const lacking = (all: readonly string[], others: readonly string[]): Range[] => {
  const gaps: Range[] = []
  let at = 0
  for (const [count, one] of diff(all, others)) {
    if (one > at) gaps.push([at, one])
    at = one + count
  }
  if (at < all.length) gaps.push([at, all.length])
  return gaps
}

const passages = (text: string): string[] => text.split(/(?<=[。．.!?！？ ])/u)

/** The same for a long text: passages that both have are set aside first. */
const lackingInLong = (all: string, others: string): Range[] => {
  const [ours, theirs] = [passages(all), passages(others)]
  const gaps: Range[] = []
  let [one, other, offset] = [0, 0, 0]
  const compare = (toOne: number, toOther: number) => {
    const part = [...ours.slice(one, toOne).join('')]
    const rest = [...theirs.slice(other, toOther).join('')]
    for (const [from, to] of lacking(part, rest)) gaps.push([offset + from, offset + to])
    offset += part.length
  }
  for (const [count, at, otherAt] of diff(ours, theirs)) {
    compare(at, otherAt)
    offset += [...ours.slice(at, at + count).join('')].length
    one = at + count
    other = otherAt + count
  }
  compare(ours.length, theirs.length)
  return gaps
}

/**
 * Find what of a text is not in another one, in order: a longest common subsequence of their
 * characters.
 *
 * A very long text is compared by passages first, which can only find more missing, never less.
 */
export const missingText = (text: string, other: string): TextMatch => {
  const characters = [...text]
  const isLong = text.length + other.length > mostAtOnce
  const gaps = isLong ? lackingInLong(text, other) : lacking(characters, [...other])
  const missing = gaps.reduce((sum, [from, to]) => sum + to - from, 0)
  const words = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('')
  return {
    total: characters.length,
    kept: characters.length - missing,
    stretches: gaps.map(([from, to]) => ({
      before: words(from - around, from),
      missing: words(from, to),
      after: words(to, to + around),
    })),
  }
}
