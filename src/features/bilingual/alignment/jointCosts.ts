import type { SegmentKind } from '../../../content/segments/segment.ts'
import type { PathStep } from './cheapestPath.ts'
import type { Evidence } from './evidence.ts'
import type { Features } from './featuresOf.ts'

/** How lengths scatter: the variance for a character (Gale and Church). */
const scatter = 12

/** More than this no difference in length costs. */
const mostForLength = 5

/** Kinds that only ever correspond to their own. */
const strict: ReadonlySet<SegmentKind> = new Set(['title', 'summary', 'alt', 'speaker', 'role'])

/** Kinds that hardly ever correspond to others. */
const distinct: ReadonlySet<SegmentKind> = new Set(['heading', 'cell'])

/** What there is of something in each segment of both sides. */
type Amounts = { readonly chinese: Float32Array; readonly english: Float32Array }

/** Measure each segment of both sides. */
export const amountsOf = (
  chinese: readonly Features[],
  english: readonly Features[],
  measure: (one: Features) => number,
): Amounts => ({
  chinese: Float32Array.from(chinese, measure),
  english: Float32Array.from(english, measure),
})

/** What a joint is judged by. */
export type Judged = {
  readonly chinese: readonly Features[]
  readonly english: readonly Features[]
  readonly lengths: Amounts
  readonly sentences: Amounts
  readonly signs: Evidence
  readonly words: Evidence
}

const sumOf = (values: Float32Array, from: number, count: number): number => {
  let sum = 0
  for (let at = from; at < from + count; at += 1) sum += values[at]!
  return sum
}

const sumIn = (get: Evidence['met'], { row, column, rows, columns }: PathStep): number => {
  if (rows === 1 && columns === 1) return get(row, column)
  let sum = 0
  for (let one = row; one < row + rows; one += 1) {
    for (let other = column; other < column + columns; other += 1) sum += get(one, other)
  }
  return sum
}

const hasKind = (
  features: readonly Features[],
  from: number,
  count: number,
  kinds: ReadonlySet<SegmentKind>,
): boolean => {
  for (let at = from; at < from + count; at += 1) if (kinds.has(features[at]!.kind)) return true
  return false
}

const areOfKind = (
  features: readonly Features[],
  from: number,
  count: number,
  kind: SegmentKind,
): boolean => {
  for (let at = from; at < from + count; at += 1) if (features[at]!.kind !== kind) return false
  return true
}

const kindCost = ({ chinese, english }: Judged, { row, column, rows, columns }: PathStep) => {
  const { kind } = chinese[row]!
  if (areOfKind(chinese, row, rows, kind) && areOfKind(english, column, columns, kind)) return 0
  if (hasKind(chinese, row, rows, strict)) return Infinity
  if (hasKind(english, column, columns, strict)) return Infinity
  const isDistinct =
    hasKind(chinese, row, rows, distinct) || hasKind(english, column, columns, distinct)
  return isDistinct ? 4 : 1.5
}

const lengthCost = (chinese: number, english: number): number => {
  const deviation = (english - chinese) / Math.sqrt(((chinese + english) / 2) * scatter)
  return Math.min(mostForLength, 0.5 * deviation * deviation)
}

const sentenceCost = ({ sentences }: Judged, { row, column, rows, columns }: PathStep) => {
  const one = sumOf(sentences.chinese, row, rows)
  const other = sumOf(sentences.english, column, columns)
  return Math.min(1.5, 0.4 * Math.abs(one - other))
}

const markCost = ({ chinese, english }: Judged, { row, column, rows, columns }: PathStep) => {
  const isSameOpening = chinese[row]!.opening === english[column]!.opening
  const isSameEnding = chinese[row + rows - 1]!.ending === english[column + columns - 1]!.ending
  return (isSameOpening ? 0 : 0.8) + (isSameEnding ? 0 : 0.8)
}

const signCost = ({ signs }: Judged, step: PathStep): number => {
  const expected =
    sumOf(signs.chinese, step.row, step.rows) + sumOf(signs.english, step.column, step.columns)
  if (expected === 0) return 0
  const missing = Math.max(0, expected - sumIn(signs.met, step))
  return Math.min(4, missing) - Math.min(4, 1.2 * sumIn(signs.common, step))
}

const wordCost = ({ words }: Judged, step: PathStep): number => {
  const expected =
    sumOf(words.chinese, step.row, step.rows) + sumOf(words.english, step.column, step.columns)
  if (expected === 0) return 0
  const share = Math.min(1, sumIn(words.met, step) / expected)
  // Of a few words the share says little.
  return 5 * (0.4 - share) * (expected / (expected + 2))
}

/** Tell what it costs to join segments: the less, the likelier they say the same. */
export const jointCost = (judged: Judged, step: PathStep): number => {
  const length = lengthCost(
    sumOf(judged.lengths.chinese, step.row, step.rows),
    sumOf(judged.lengths.english, step.column, step.columns),
  )
  // What was split or merged is as long together as it was.
  if (length === mostForLength && step.rows + step.columns > 2) return Infinity
  const kinds = kindCost(judged, step)
  if (kinds === Infinity) return Infinity
  return (
    kinds +
    length +
    sentenceCost(judged, step) +
    markCost(judged, step) +
    signCost(judged, step) +
    wordCost(judged, step)
  )
}
