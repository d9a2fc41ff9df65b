import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { foldText } from '../../../../../src/content/segments/foldText.ts'
import { likenessOf } from '../../../../../src/features/bilingual/memory/find/likenessOf.ts'
import { markPhrase } from '../../../../../src/features/bilingual/memory/find/markPhrase.ts'
import { phraseGrams } from '../../../../../src/features/bilingual/memory/find/phraseGrams.ts'
import { probesOf } from '../../../../../src/features/bilingual/memory/find/probesOf.ts'
import { gramsOf, pairsOfTokens } from '../../../../../src/features/bilingual/memory/gramsOf.ts'
import { lowerAscii } from '../../../../../src/features/bilingual/memory/lowerAscii.ts'
import { tokensOf } from '../../../../../src/features/bilingual/memory/tokensOf.ts'

const likeness = (one: string, other: string): number =>
  likenessOf(tokensOf(foldText(one)), tokensOf(foldText(other)), 0.75)

describe('tokens', () => {
  it.each([
    ['H20的頻寬為3.2TB/s，', ['H20', '的', '頻', '寬', '為', '3.2TB', '/', 's', ',']],
    ["NVIDIA's export-control filing", ["NVIDIA's", 'export', '-', 'control', 'filing']],
    ['𠮷野家', ['𠮷', '野', '家']],
  ])('of “%s”', (text, tokens) => {
    expect(tokensOf(foldText(text))).toEqual(tokens)
  })
})

describe('likeness', () => {
  it.each([
    // One character of twelve, counted with the full stop.
    ['出口管制新規今日生效了。', '出口管制新規明日生效了。', 11 / 12],
    ['The rule takes effect today.', 'The new rule takes effect today.', 6 / 7],
    // A comma turned full-width is no difference at all.
    ['頻寬為 4,000 GB/s，', '頻寬為4000GB/s,', 1],
    // Two of seven words: too little.
    ['The rule takes effect today.', 'The new rule took effect today.', 0],
    ['出口管制', '進口管制', 0.75],
    ['出口', '進口', 0],
  ])('of “%s” and “%s”', (one, other, expected) => {
    expect(likeness(one, other)).toBeCloseTo(expected, 10)
    expect(likeness(other, one)).toBeCloseTo(expected, 10)
  })
})

// Few letters, so that pairs come again.
const token = fc.constantFrom('出', '口', '管', '制', 'H20', 'chip', ',', '4')
const tokens = fc.array(token, { minLength: 3, maxLength: 16 })
const edits = fc.array(fc.record({ at: fc.nat(15), how: fc.nat(2), token }), {
  minLength: 1,
  maxLength: 5,
})

describe('what texts are found by', () => {
  it('misses none that is 75 % alike, whichever pairs are rare', () => {
    let count = 0
    fc.assert(
      fc.property(tokens, edits, fc.integer(), (one, changes, seed) => {
        const other = [...one]
        for (const { at, how, token: put } of changes) {
          // Put in, take out, replace.
          other.splice(at % (other.length + 1), how === 0 ? 0 : 1, ...(how === 1 ? [] : [put]))
        }
        if (likenessOf(one, other, 0.75) === 0 || one.join() === other.join()) return
        count += 1
        const rare = (pair: string): number => Math.abs(pair.charCodeAt(0) * seed) % 7
        const pairs = new Set(pairsOfTokens(other))
        for (const countOf of [rare, () => 0]) {
          expect(probesOf(one, countOf).some((probe) => pairs.has(probe))).toBe(true)
        }
      }),
      { numRuns: 2000, seed: 5 },
    )
    expect(count).toBeGreaterThan(500)
  })

  it('finds every phrase that a text has', () => {
    fc.assert(
      fc.property(tokens, fc.nat(40), fc.nat(40), (written, from, length) => {
        const folded = foldText(written.join(' '))
        const phrase = folded.slice(from, from + length)
        const words = tokensOf(phrase).filter((one) => /[\p{L}\p{N}]/u.test(one))
        // Of a word, one or two letters are looked for as whole words only.
        if (phrase !== phrase.trim() || words.every((one) => /^\w{1,2}$/.test(one))) return
        const grams = new Set(gramsOf(folded))
        expect(phraseGrams(foldText(phrase)).filter((gram) => !grams.has(gram))).toEqual([])
      }),
      { numRuns: 1000, seed: 5 },
    )
  })
})

describe('a phrase', () => {
  it.each([
    ['AI', ['ai']],
    ['of AI', ['of', 'ai']],
    ['出', ['出']],
    ['出口', ['出', '出 口', '口']],
    ['the Entity Li', ['the', 'ent', 'nti', 'tit', 'ity']],
    ['，「', []],
  ])('“%s” is looked for by what a text has for certain', (phrase, grams) => {
    expect([...phraseGrams(foldText(phrase))].toSorted()).toEqual(grams.toSorted())
  })
})

describe('a phrase in a text', () => {
  it.each([
    ['輝達表示，出口管制將影響 H20。', '出口管制', [[5, 9]]],
    [
      'The Entity List, and the entity list again',
      'entity list',
      [
        [4, 15],
        [25, 36],
      ],
    ],
    ['頻寬為 4,000 GB/s', '4000GB/s', [[4, 14]]],
    ['「出口」管制', '"出口"管制', [[0, 6]]],
    ['nothing of it', '出口', []],
  ])('of “%s” is marked where “%s” stands', (written, phrase, marks) => {
    expect(markPhrase(written, lowerAscii(foldText(phrase)))).toEqual(marks)
  })
})
