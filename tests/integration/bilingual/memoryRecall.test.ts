import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { foldText } from '../../../src/content/segments/foldText.ts'
import { findAlike } from '../../../src/features/bilingual/memory/find/findAlike.ts'
import { likenessOf } from '../../../src/features/bilingual/memory/find/likenessOf.ts'
import { tokensOf } from '../../../src/features/bilingual/memory/tokensOf.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { fillMemory } from '../../support/memory/fillMemory.ts'
import { makePairs } from '../../support/memory/makePairs.ts'

const known = 4000
const asked = 250

describe('the look-up in a made memory', () => {
  let newsroom: Newsroom
  // The last ones are asked for and not stored; every seventh is an earlier one with words changed.
  const pairs = [...makePairs(known + asked, 11)]

  beforeAll(async () => {
    newsroom = await createNewsroom()
    await fillMemory(newsroom.payload, pairs.slice(0, known))
  }, 120_000)
  afterAll(() => newsroom.close())

  it.each(['zh-TW', 'en'] as const)(
    'finds every %s text that is 75 % alike, and no other, as a comparison with all of them does',
    async (language) => {
      const texts = pairs.map((pair) => foldText(pair[language]))
      const tokens = texts.map(tokensOf)
      // Texts and not entries: those with the same Chinese and other English are as like.
      const expected = texts.slice(known).map((text, at) =>
        texts
          .slice(0, known)
          .flatMap((one, place) => {
            if (one === text) return [1]
            const likeness = likenessOf(tokens[known + at]!, tokens[place]!, 0.75)
            return likeness === 0 ? [] : [Math.min(0.995, likeness)]
          })
          .sort((one, other) => other - one),
      )
      const found = await inTransaction(newsroom.payload, {}, async (req) => {
        const all: number[][] = []
        for (const pair of pairs.slice(known)) {
          const alike = await findAlike(pair[language], language, req)
          all.push(alike.map(({ likeness }) => likeness))
        }
        return all
      })
      expect(expected.flat().length).toBeGreaterThan(20)
      expect(found).toEqual(expected)
    },
    120_000,
  )
})
