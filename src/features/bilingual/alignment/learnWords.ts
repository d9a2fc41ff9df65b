import type { Features } from './featuresOf.ts'

/** How surely words go with others, from 0 to 1. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What pairs of Chinese characters go with which English words, looked up from either side. */
export type Lexicon = { readonly byPair: Entries; readonly byWord: Entries }

/** What is known before anything was learned. */
export const noWords: Lexicon = { byPair: new Map(), byWord: new Map() }

/** The words of both sides of a joint. */
export type JoinedWords = {
  readonly chinese: Features['words']
  readonly english: Features['words']
}

/** From so many joints it is learned, the first ones. */
const mostJoints = 300

/** What is in fewer joints may be there by chance; what is in a larger share of all tells nothing. */
const [fewest, largestShare] = [3, 0.4]

/** How surely two have to go together. */
const leastSure = 0.6

const countIn = (sets: ReadonlyArray<ReadonlySet<string>>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = Math.max(fewest, sets.length * largestShare)
  for (const [word, count] of counts) if (count < fewest || count > most) counts.delete(word)
  return counts
}

const note = (
  entries: Map<string, Map<string, number>>,
  [one, other]: readonly [string, string],
  value: number,
) => {
  const entry = entries.get(one) ?? new Map<string, number>()
  entries.set(one, entry.set(other, value))
}

/**
 * Learn from joints that may be right which pairs of Chinese characters and which English words come
 * together (Dice), as the terms of an article do: 維護 and "maintainer", say.
 */
export const learnWords = (joints: readonly JoinedWords[]): Lexicon => {
  const known = joints.slice(0, mostJoints)
  const chinese = countIn(known.map((one) => one.chinese))
  const english = countIn(known.map((one) => one.english))
  const together = new Map<string, Map<string, number>>()
  for (const joint of known) {
    const words = [...joint.english].filter((word) => english.has(word))
    for (const pair of joint.chinese) {
      if (!chinese.has(pair)) continue
      for (const word of words)
        note(together, [pair, word], (together.get(pair)?.get(word) ?? 0) + 1)
    }
  }
  const byPair = new Map<string, Map<string, number>>()
  const byWord = new Map<string, Map<string, number>>()
  for (const [pair, counts] of together) {
    for (const [word, count] of counts) {
      const dice = (2 * count) / (chinese.get(pair)! + english.get(word)!)
      if (count < fewest || dice < leastSure) continue
      const sure = dice * (1 - 1 / count)
      note(byPair, [pair, word], sure)
      note(byWord, [word, pair], sure)
    }
  }
  return { byPair, byWord }
}
