import { nodeId } from '../../../content/lexical/nodeId.ts'
import { foldText } from '../../../content/segments/foldText.ts'
import type { Segment, SegmentKind } from '../../../content/segments/segment.ts'
import type { AgreedSide, Agreement } from './agreement.ts'
import type { StorySegments } from './compare.ts'

/** What of a segment, or of several, can be recognised in the other language. */
type Features = {
  readonly kinds: readonly SegmentKind[]
  /** How long it is, or its translation would be, in characters of English. */
  readonly length: number
  /** Numbers and Latin words, in lower case; each once. */
  readonly signs: ReadonlySet<string>
}

/** Characters of English for one of Chinese. */
const expansion = 2.9

/** How far lengths scatter around that: the variance for a character (Gale and Church). */
const scatter = 12

const han = /\p{Script=Han}/gu
const signPattern = /\d+(?:[.:/]\d+)*|[a-z][a-z0-9]*(?:[-.+#/][a-z0-9]+)*/g

const featuresOf = ({ kind, text }: Segment): Features => {
  const chinese = text.match(han)?.length ?? 0
  return {
    kinds: [kind],
    length: chinese * expansion + (text.length - chinese),
    signs: new Set(foldText(text).toLowerCase().match(signPattern)),
  }
}

const together = (parts: readonly Features[]): Features => ({
  kinds: parts.flatMap(({ kinds }) => kinds),
  length: parts.reduce((sum, { length }) => sum + length, 0),
  signs: new Set(parts.flatMap(({ signs }) => [...signs])),
})

/** Kinds that only ever correspond to their own. */
const strict: ReadonlySet<SegmentKind> = new Set(['title', 'summary', 'alt', 'speaker', 'role'])

const never = Number.POSITIVE_INFINITY

const kindCost = (chinese: Features, english: Features): number => {
  const all = new Set([...chinese.kinds, ...english.kinds])
  if (all.size === 1) return 0
  if ([...all].some((kind) => strict.has(kind))) return never
  if (all.has('heading') || all.has('cell')) return 4
  return 1.5
}

const lengthCost = (chinese: Features, english: Features): number => {
  const mean = (chinese.length + english.length) / 2
  const deviation = (english.length - chinese.length) / Math.sqrt(mean * scatter)
  return Math.min(5, 0.5 * deviation * deviation)
}

/** Numbers have to be on both sides; a Latin word in Chinese is a name, and names stay. */
const signCost = (chinese: Features, english: Features): number => {
  let [common, missing] = [0, 0]
  for (const sign of chinese.signs) {
    if (english.signs.has(sign)) common += 1
    else missing += /^\d/.test(sign) ? 1 : 0.4
  }
  for (const sign of english.signs) {
    if (/^\d/.test(sign) && !chinese.signs.has(sign)) missing += 0.7
  }
  return Math.min(4, missing) - Math.min(4, 1.2 * common)
}

/** How many segments of Chinese and of English a joint may have, and what that costs. */
const shapes: ReadonlyArray<readonly [chinese: number, english: number, cost: number]> = [
  [1, 1, 0],
  [1, 0, 3.2],
  [0, 1, 3.2],
  [1, 2, 2.2],
  [2, 1, 2.2],
  [1, 3, 4],
  [3, 1, 4],
  [2, 2, 4.4],
]

const jointCost = (chinese: readonly Features[], english: readonly Features[]): number => {
  if (chinese.length === 0 || english.length === 0) return 0
  const [one, other] = [together(chinese), together(english)]
  return kindCost(one, other) + lengthCost(one, other) + signCost(one, other)
}

type Step = { readonly cost: number; readonly own: number; readonly shape: number }

const confidenceOf = (cost: number): number => Number((1 / (1 + Math.exp(cost - 2.5))).toFixed(2))

const sideOf = (all: readonly Segment[], from: number, to: number): AgreedSide => {
  const own = all.slice(from, to)
  return { ids: own.map(({ id }) => id), texts: own.map(({ text }) => text) }
}

/**
 * Propose which segments of two articles belong together, where nobody has agreed on any: by kind,
 * length, numbers and names, in order, so that all of it together is likeliest.
 *
 * What has no counterpart is in no proposal. Costs time in proportion to the product of both
 * lengths.
 */
export const propose = (segments: StorySegments): Agreement[] => {
  const chinese = segments['zh-TW'].map(featuresOf)
  const english = segments.en.map(featuresOf)
  const width = english.length + 1
  const best: Array<Step | undefined> = Array.from({ length: (chinese.length + 1) * width })
  best[0] = { cost: 0, own: 0, shape: -1 }
  for (let row = 0; row <= chinese.length; row += 1) {
    for (let column = 0; column <= english.length; column += 1) {
      const here = best[row * width + column]
      if (!here) continue
      for (const [shape, [down, right, price]] of shapes.entries()) {
        if (row + down > chinese.length || column + right > english.length) continue
        const own = jointCost(chinese.slice(row, row + down), english.slice(column, column + right))
        const cost = here.cost + price + own
        const at = (row + down) * width + column + right
        if (cost < (best[at]?.cost ?? never)) best[at] = { cost, own: price + own, shape }
      }
    }
  }
  const found: Agreement[] = []
  let [row, column] = [chinese.length, english.length]
  while (row + column > 0) {
    const step = best[row * width + column]
    const [down = 0, right = 0] = shapes[step?.shape ?? -1] ?? []
    if (!step || down + right === 0) break
    const sides = {
      'zh-TW': sideOf(segments['zh-TW'], row - down, row),
      en: sideOf(segments.en, column - right, column),
    }
    if (down > 0 && right > 0) {
      found.push({
        id: nodeId(JSON.stringify([sides['zh-TW'].ids, sides.en.ids])),
        kind: 'agreed',
        source: 'zh-TW',
        origin: 'proposal',
        confidence: confidenceOf(step.own),
        sides,
      })
    }
    row -= down
    column -= right
  }
  return found.reverse()
}
