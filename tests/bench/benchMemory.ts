import type { PayloadRequest } from 'payload'

import { findAlike } from '../../src/features/bilingual/memory/find/findAlike.ts'
import { readEntries } from '../../src/features/bilingual/memory/find/readEntries.ts'
import { searchMemory } from '../../src/features/bilingual/memory/find/searchMemory.ts'
import { inTransaction } from '../../src/features/publication/inTransaction.ts'
import { locales } from '../../src/kernel/locale.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { fillMemory } from '../support/memory/fillMemory.ts'
import { makePairs } from '../support/memory/makePairs.ts'
import type { Figure } from './figure.ts'

const known = 100_000
const asked = 300

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN

type Question = (req: PayloadRequest) => Promise<number>

/** How long each question takes, in milliseconds, and what all of them found. */
const time = async (
  questions: readonly Question[],
  req: PayloadRequest,
): Promise<{ readonly times: readonly number[]; readonly found: number }> => {
  // The first one counts how rare things are, for all.
  await questions[0]?.(req)
  const times: number[] = []
  let found = 0
  for (const question of questions) {
    const start = performance.now()
    found += await question(req)
    times.push(performance.now() - start)
  }
  return { times, found }
}

/** Measure how soon the translation memory answers, among 100,000 pairs. */
export const benchMemory = async (): Promise<Figure[]> => {
  const newsroom = await createNewsroom()
  const { payload } = newsroom
  const all = [...makePairs(known + asked, 3)]
  const start = performance.now()
  await fillMemory(payload, all.slice(0, known))
  const filled = ((performance.now() - start) / 1000).toFixed(0)
  const last = all.slice(known)
  try {
    return await inTransaction(payload, {}, async (req) => {
      const figures: Figure[] = []
      for (const language of locales) {
        const lookUps = last.map((pair): Question => async (own) => {
          const alike = (await findAlike(pair[language], language, own)).slice(0, 25)
          const ids = alike.map(({ id }) => id)
          return (await readEntries(ids, language, own)).length
        })
        // What is searched for stands in the memory: some characters of every 300th text.
        const searches = all.slice(0, known).flatMap((pair, at): Question[] => {
          if (at % (known / asked) >= 1) return []
          const from = Math.floor(pair[language].length / 3)
          // Single characters and parts of words among them.
          const length = 1 + (at % (language === 'en' ? 12 : 4))
          const phrase = pair[language].slice(from, from + length)
          return [async (own) => (await searchMemory(phrase, { language }, own)).hits.length]
        })
        for (const [what, questions, atMost] of [
          ['a look-up', lookUps, 50],
          // The pieces of words of this language stand in every second text: worse than any real one.
          ['a search', searches, 300],
        ] as const) {
          const { times, found } = await time(questions, req)
          figures.push({
            what: `${what} in a memory of ${known} pairs, ${language}, p95 in milliseconds`,
            value: percentile(times, 0.95),
            limit: { atMost },
            detail: `median ${percentile(times, 0.5).toFixed(1)} ms, ${found} found, filled in ${filled} s`,
          })
        }
      }
      return figures
    })
  } finally {
    await newsroom.close()
  }
}
