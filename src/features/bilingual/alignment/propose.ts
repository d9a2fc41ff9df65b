import { nodeId } from '../../../content/lexical/nodeId.ts'
import type { Segment } from '../../../content/segments/segment.ts'
import type { AgreedSide, Agreement } from './agreement.ts'
import type { PathStep, Shape } from './cheapestPath.ts'
import { cheapestPath } from './cheapestPath.ts'
import type { StorySegments } from './compare.ts'
import type { Features } from './featuresOf.ts'
import { signEvidence, wordEvidence } from './evidence.ts'
import { featuresOf } from './featuresOf.ts'
import { amountsOf, jointCost } from './jointCosts.ts'
import { joinMoved } from './joinMoved.ts'
import type { Lexicon } from './learnWords.ts'
import { learnWords, noWords } from './learnWords.ts'
import { uncross } from './uncross.ts'

/** How many segments of Chinese (rows) and of English (columns) a joint may have, and its price. */
const shapes: ReadonlyArray<Shape & { readonly price: number }> = [
  { rows: 1, columns: 1, price: 0 },
  { rows: 1, columns: 2, price: 2.4 },
  { rows: 2, columns: 1, price: 2.4 },
  { rows: 1, columns: 3, price: 4 },
  { rows: 3, columns: 1, price: 4 },
  { rows: 2, columns: 2, price: 4.4 },
]

/** By how much less it is likely that something stands in another place. */
const movedPrice = 1.5

const gap = { open: 3.2, extend: 1.6 } as const

const priceOf = ({ rows, columns }: Shape): number =>
  shapes.find((one) => one.rows === rows && one.columns === columns)?.price ?? 0

/** From 0 to 1, by what each segment of a joint costs. */
const confidenceOf = (cost: number): number => Number((1 / (1 + Math.exp(cost - 2.5))).toFixed(2))

const sideOf = (all: readonly Segment[], from: number, count: number): AgreedSide => {
  const own = all.slice(from, from + count)
  return { ids: own.map(({ id }) => id), texts: own.map(({ text }) => text) }
}

const wordsOf = (features: readonly Features[], from: number, count: number): Set<string> =>
  new Set(features.slice(from, from + count).flatMap(({ words }) => [...words]))

/**
 * Propose which segments of two articles belong together, where nobody has agreed on any: by kind,
 * length, numbers, names and the words that come together in them, in order, so that all of it
 * together is likeliest; then what stands in another place in the other language.
 *
 * What has no counterpart is in no proposal. It is done twice: the second time with the words
 * learned from the first (after Moore). Costs time in proportion to the product of both lengths, of
 * long articles to their sum.
 */
export const propose = (segments: StorySegments): Agreement[] => {
  const chinese = segments['zh-TW'].map((one) => featuresOf(one, 'zh-TW'))
  const english = segments.en.map((one) => featuresOf(one, 'en'))
  const sizes = [chinese.length, english.length] as const
  const own = {
    chinese,
    english,
    lengths: amountsOf(chinese, english, ({ length }) => length),
    sentences: amountsOf(chinese, english, ({ sentences }) => sentences),
    signs: signEvidence({ chinese, english }),
  }
  const costBy = (lexicon: Lexicon) => {
    const judged = { ...own, words: wordEvidence(own, lexicon) }
    return (step: PathStep) => jointCost(judged, step)
  }
  const pathBy = (cost: (step: PathStep) => number) =>
    cheapestPath(...sizes, {
      shapes,
      join: (row, column, at) => {
        const { rows, columns, price } = shapes[at]!
        return price + cost({ row, column, rows, columns })
      },
      gap,
    })
  const lexicon = learnWords(
    pathBy(costBy(noWords)).map(({ row, rows, column, columns }) => ({
      chinese: wordsOf(chinese, row, rows),
      english: wordsOf(english, column, columns),
    })),
  )
  const cost = costBy(lexicon)
  const priced = (step: PathStep) => priceOf(step) + cost(step)
  const path = uncross(pathBy(cost), priced, movedPrice)
  const moved = joinMoved(sizes, path, cost)
  return [
    ...path.map((step) => ({ step, extra: priceOf(step) })),
    ...moved.map((step) => ({ step, extra: movedPrice })),
  ]
    .sort((one, other) => one.step.row - other.step.row)
    .map(({ step, extra }) => {
      const sides = {
        'zh-TW': sideOf(segments['zh-TW'], step.row, step.rows),
        en: sideOf(segments.en, step.column, step.columns),
      }
      return {
        id: nodeId(JSON.stringify([sides['zh-TW'].ids, sides.en.ids])),
        kind: 'agreed',
        source: 'zh-TW',
        origin: 'proposal',
        confidence: confidenceOf((extra + cost(step)) / Math.max(step.rows, step.columns)),
        sides,
      }
    })
}
