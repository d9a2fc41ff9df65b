import type { Locale } from '../../../kernel/locale.ts'
import { Exact } from './Exact.ts'
import type { Quantity, QuantityKind, Reading, Words } from './quantity.ts'
import { readQuantities } from './readQuantities.ts'

/**
 * A quantity that the two languages do not have alike: both where they say different ones, only one
 * side where the other says none.
 */
export type NumberDoubt = { readonly chinese?: Words; readonly english?: Words }

const isNumber = ({ kind }: Reading): boolean =>
  ['count', 'multiple', 'share', 'money', 'measure'].includes(kind)

const keyOf = ({ kind, unit, value }: Reading): string => `${kind} ${unit} ${value}`

/** 元 alone is of Taiwan, China or Hong Kong; ¥ is of Japan or China. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  YUAN: ['TWD', 'CNY', 'HKD', 'YEN'],
  YEN: ['JPY', 'CNY', 'YUAN'],
}

/** Wafers are named after whole inches and measured in millimetres: here from inches to nanometres. */
const wafers: Readonly<Record<string, string>> = {
  '4': '100000000',
  '6': '150000000',
  '8': '200000000',
  '12': '300000000',
}

/** The readings of a quantity, as keys, with those that are no mistake to hold it against. */
const keysOf = (quantity: Quantity): string[] =>
  quantity.readings.flatMap((one) => {
    const wafer = one.kind === 'measure' && one.unit === 'inch' ? wafers[one.value] : undefined
    return [
      keyOf(one),
      ...(ambiguous[one.unit] ?? []).map((unit) => keyOf({ ...one, unit })),
      ...(wafer === undefined ? [] : [keyOf({ kind: 'measure', unit: 'metre', value: wafer })]),
    ]
  })

/** The values of all that may be meant as this kind first. */
const valuesOf = (all: readonly Quantity[], kind: QuantityKind): ReadonlySet<string> =>
  new Set(
    all
      .filter(({ readings }) => readings[0]?.kind === kind)
      .flatMap(({ readings }) => readings.map(({ value }) => value)),
  )

/** The quantities of a side, with their keys. */
type Side = ReadonlyMap<Quantity, readonly string[]>

const readSide = (text: string, language: Locale): Side =>
  new Map(readQuantities(text, language).map((one) => [one, keysOf(one)]))

const figureOf = ({ words }: Quantity): string =>
  /\d[\d,.]*/.exec(words)?.[0].replaceAll(',', '') ?? ''

const unitOf = ({ readings: [first] }: Quantity): string | undefined =>
  first?.kind === 'measure' ? first.unit : undefined

/**
 * Tells whether a measure of one side is a figure that stands alone on the other, which may be where
 * both measure something alike in its unit: "76 days, twice the 38".
 */
const bareFigures = (own: Side, other: Side): ((one: Quantity) => boolean) => {
  const keys = new Set([...other.values()].flat())
  const shared = new Set(
    [...own].flatMap(([one, its]) => (its.some((key) => keys.has(key)) ? (unitOf(one) ?? []) : [])),
  )
  const figures = { measure: new Set<string>(), count: new Set<string>() }
  for (const one of other.keys()) {
    const kind = one.readings[0]?.kind
    if (kind === 'count') figures.measure.add(figureOf(one))
    else if (shared.has(unitOf(one) ?? '')) figures.count.add(figureOf(one))
  }
  return (one) => {
    const kind = one.readings[0]?.kind
    const figure = figureOf(one)
    if (figure === '' || (kind !== 'measure' && kind !== 'count')) return false
    return (kind === 'count' || shared.has(unitOf(one) ?? '')) && figures[kind].has(figure)
  }
}

const exactOf = (value: string): Exact | undefined => {
  const [over = '', under = '1'] = value.split('/')
  return Exact.of(over).by(Exact.of(under))
}

/**
 * Tells whether a multiple is what two quantities of the other side make: "doubles" where it is said
 * that something goes from 25% to 50%.
 */
const madeMultiples = (other: Side): ((one: Quantity) => boolean) => {
  const numbers = [...other.keys()].flatMap(({ readings: [its] }) => {
    const value = its && isNumber(its) ? exactOf(its.value) : undefined
    return its && value && !value.isZero ? [{ its, value }] : []
  })
  const keys = new Set(numbers.map(({ its }) => keyOf(its)))
  const known = new Map<string, boolean>()
  return ({ readings: [first] }) => {
    if (first?.kind !== 'multiple' || first.value === '1') return false
    const factor = exactOf(first.value)
    const isMade =
      known.get(first.value) ??
      (factor !== undefined &&
        numbers.some(({ its, value }) =>
          keys.has(keyOf({ ...its, value: value.times(factor).text })),
        ))
    known.set(first.value, isMade)
    return isMade
  }
}

/** What is left of one side when all that the other side says too is taken away. */
const leftOf = (own: Side, other: Side): Quantity[] => {
  const keys = new Set([...other.values()].flat())
  const others = [...other.keys()]
  // A sum may go without its currency, where a figure stands for it.
  const instead = { money: valuesOf(others, 'count'), count: valuesOf(others, 'money') }
  const isBare = bareFigures(own, other)
  const isMade = madeMultiples(other)
  const left: Quantity[] = []
  for (const [one, ownKeys] of own) {
    const { need, readings } = one
    if (need === 'incidental' || ownKeys.some((key) => keys.has(key))) continue
    const kind = readings[0]?.kind
    const isThere =
      (kind === 'money' || kind === 'count') &&
      readings.some(({ value }) => instead[kind].has(value))
    if (!isThere && !isBare(one) && !isMade(one)) left.push(one)
  }
  return left
}

/** What stands for a date without saying it: 去年, "on Wednesday". */
const relative: Partial<Record<QuantityKind, RegExp>> = {
  year: /[今去明前後同當]年|年[初中底末]|\b(?:this|last|next|previous|prior|same) year\b|\byear (?:earlier|ago)\b/i,
  quarter: /[本上下同當]一?季|\b(?:this|last|next|previous|prior|same) quarter\b/i,
  month: /[本上下同當]個?月|\b(?:this|last|next|previous|prior|same) month\b/i,
  day: /[今昨明前當同][日天]|[週周][一二三四五六日]|星期|禮拜|\b(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|same day)\b/i,
}

const sharedKinds = (one: Quantity, other: Quantity): number =>
  one.readings[0]?.kind === other.readings[0]?.kind
    ? 2
    : one.readings.some(({ kind }) => other.readings.some((its) => its.kind === kind))
      ? 1
      : 0

const digitsOf = (words: string): string => words.replaceAll(/[^\dA-Za-z]/g, '').toUpperCase()

/** How likely one was meant to be the other: 0 if they have nothing in common. */
const likeness = (one: Quantity, other: Quantity): number => {
  const [first, second] = [one.readings[0], other.readings[0]]
  if (!first || !second) return 0
  const [digits, its] = [digitsOf(one.words), digitsOf(other.words)]
  let begin = 0
  while (begin < digits.length && digits[begin] === its[begin]) begin += 1
  const alike = begin / Math.max(digits.length, its.length, 1)
  const kinds = sharedKinds(one, other)
  if (first.kind === 'name' && second.kind === 'name') return begin > 0 ? 2 + alike : 0
  const isValue = one.readings.some(({ value }) => other.readings.some((x) => x.value === value))
  if (kinds > 0) return kinds + alike + (first.unit === second.unit ? 1 : 0)
  if (isValue) return 1
  return isNumber(first) && isNumber(second) ? 0.2 + alike : 0
}

/** More than these are not paired: each is a doubt of its own. */
const mostPaired = 60

const wordsOf = ({ words, from, to }: Quantity): Words => ({ words, from, to })

/** Put together, the likeliest first, what was left on both sides. */
const pairLeftovers = (
  chinese: readonly Quantity[],
  english: readonly Quantity[],
): ReadonlyMap<Quantity, Quantity> => {
  const pairs: Array<{ own: Quantity; its: Quantity; score: number }> = []
  for (const own of chinese.slice(0, mostPaired)) {
    for (const its of english.slice(0, mostPaired)) {
      const score = likeness(own, its)
      if (score > 0) pairs.push({ own, its, score })
    }
  }
  pairs.sort((one, other) => other.score - one.score)
  const taken = new Map<Quantity, Quantity>()
  for (const { own, its } of pairs) {
    if (!taken.has(own) && !taken.has(its)) taken.set(own, its).set(its, own)
  }
  return taken
}

/** What one side has, and the other neither has nor says in another way; dates in one piece. */
const missedOf = (
  left: readonly Quantity[],
  taken: ReadonlyMap<Quantity, Quantity>,
  text: string,
  otherText: string,
): Words[] => {
  const said = new Map<QuantityKind, boolean>()
  const isSaid = (kind: QuantityKind): boolean => {
    const known = said.get(kind) ?? relative[kind]?.test(otherText) ?? false
    said.set(kind, known)
    return known
  }
  const alone = left.filter((one) => !taken.has(one))
  return alone.flatMap((one, at): Words[] => {
    const kind = one.readings[0]?.kind
    if (one.need !== 'required' || !kind || isSaid(kind)) return []
    let { from, to } = one
    for (let before = at - 1; before >= 0; before -= 1) {
      const part = alone[before]
      if (part?.need !== 'optional' || from - part.to > 2) break
      from = part.from
    }
    for (let after = at + 1; after < alone.length; after += 1) {
      const part = alone[after]
      if (part?.need !== 'optional' || part.from - to > 2) break
      to = part.to
    }
    return [{ words: text.slice(from, to), from, to }]
  })
}

/**
 * Compare what both languages of a segment say in figures, and tell what differs or is missing.
 *
 * A quantity that is said more than once has to be said once on the other side; the order does not
 * matter; neither do "about" and "more than".
 *
 * @example
 * compareQuantities('共 4,800 顆', '4,080 chips')
 * // [{ chinese: { words: '4,800 顆', … }, english: { words: '4,080', … } }]
 */
export const compareQuantities = (chinese: string, english: string): readonly NumberDoubt[] => {
  const [own, other] = [readSide(chinese, 'zh-TW'), readSide(english, 'en')]
  const [ownLeft, otherLeft] = [leftOf(own, other), leftOf(other, own)]
  const taken = pairLeftovers(ownLeft, otherLeft)
  const doubts: NumberDoubt[] = []
  for (const one of ownLeft) {
    const its = taken.get(one)
    if (
      its &&
      (one.need === 'required' || its.need === 'required' || sharedKinds(one, its) === 2)
    ) {
      doubts.push({ chinese: wordsOf(one), english: wordsOf(its) })
    }
  }
  for (const words of missedOf(ownLeft, taken, chinese, english)) doubts.push({ chinese: words })
  for (const words of missedOf(otherLeft, taken, english, chinese)) doubts.push({ english: words })
  return doubts
}
