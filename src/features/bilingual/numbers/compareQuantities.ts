import type { Quantity, QuantityKind, Reading, Words } from './quantity.ts'
import { readQuantities } from './readQuantities.ts'

/**
 * A quantity that the two languages do not have alike: both where they say different ones, only one
 * side where the other says none.
 */
export type NumberDoubt = { readonly chinese?: Words; readonly english?: Words }

const keyOf = ({ kind, unit, value }: Reading): string => `${kind} ${unit} ${value}`

/** 元 alone is of Taiwan, China or Hong Kong; ¥ is of Japan or China. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  YUAN: ['TWD', 'CNY', 'HKD', 'YEN'],
  YEN: ['JPY', 'CNY', 'YUAN'],
}

/** The readings of a quantity, as keys, with those that are no mistake to hold it against. */
const keysOf = (quantity: Quantity): string[] =>
  quantity.readings.flatMap((one) => [
    keyOf(one),
    ...(ambiguous[one.unit] ?? []).map((unit) => keyOf({ ...one, unit })),
  ])

/** A sum may go without its currency, where a figure stands for it. */
const isFigureOf = (sum: Quantity, figure: Quantity): boolean =>
  sum.readings.some(({ kind, value }) => kind === 'money' && hasCount(figure, value))

const hasCount = (figure: Quantity, value: string): boolean =>
  figure.readings[0]?.kind === 'count' && figure.readings.some((one) => one.value === value)

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
  const isNumber = ({ kind }: Reading) =>
    ['count', 'multiple', 'share', 'money', 'measure'].includes(kind)
  if (isValue) return 1
  return isNumber(first) && isNumber(second) ? 0.2 + alike : 0
}

/** More than these are not paired: each is a doubt of its own. */
const mostPaired = 60

const wordsOf = ({ words, from, to }: Quantity): Words => ({ words, from, to })

/** Put together, the likeliest first, what was left on both sides. */
const pairLeftovers = (chinese: readonly Quantity[], english: readonly Quantity[]) => {
  const pairs: Array<{ zh: Quantity; en: Quantity; score: number }> = []
  for (const zh of chinese.slice(0, mostPaired)) {
    for (const en of english.slice(0, mostPaired)) {
      const score = likeness(zh, en)
      if (score > 0) pairs.push({ zh, en, score })
    }
  }
  pairs.sort((one, other) => other.score - one.score)
  const taken = new Map<Quantity, Quantity>()
  for (const { zh, en } of pairs) {
    if (!taken.has(zh) && !taken.has(en)) taken.set(zh, en).set(en, zh)
  }
  return taken
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
  const [own, other] = [readQuantities(chinese, 'zh-TW'), readQuantities(english, 'en')]
  const [ownKeys, otherKeys] = [new Set(own.flatMap(keysOf)), new Set(other.flatMap(keysOf))]
  const leftOf = (all: readonly Quantity[], keys: ReadonlySet<string>, others: readonly Quantity[]) =>
    all.filter((one) => {
      if (one.need === 'incidental' || keysOf(one).some((key) => keys.has(key))) return false
      if (one.readings[0]?.kind === 'money') return !others.some((its) => isFigureOf(one, its))
      if (one.readings[0]?.kind !== 'count') return true
      return !others.some((its) => isFigureOf(its, one))
    })
  const [ownLeft, otherLeft] = [leftOf(own, otherKeys, other), leftOf(other, ownKeys, own)]
  const taken = pairLeftovers(ownLeft, otherLeft)
  const isMissed = (one: Quantity, text: string) =>
    one.need === 'required' &&
    !one.readings.some(({ kind }, at) => at === 0 && relative[kind]?.test(text))
  const optional = new Set([...ownLeft, ...otherLeft].filter(({ need }) => need === 'optional'))
  /** With the month of a day that is missed, and its year. */
  const whole = (one: Quantity, text: string): Words => {
    let { from, to } = one
    for (const part of optional) {
      if (taken.has(part)) continue
      if (part.to <= from && from - part.to < 3) from = part.from
      else if (part.from >= to && part.from - to < 3) to = part.to
    }
    return { words: text.slice(from, to), from, to }
  }
  const doubts: NumberDoubt[] = []
  for (const one of ownLeft) {
    const its = taken.get(one)
    if (its && (one.need === 'required' || its.need === 'required' || sharedKinds(one, its) === 2)) {
      doubts.push({ chinese: wordsOf(one), english: wordsOf(its) })
    } else if (isMissed(one, english)) {
      doubts.push({ chinese: whole(one, chinese) })
    }
  }
  for (const one of otherLeft) {
    if (!taken.has(one) && isMissed(one, chinese)) doubts.push({ english: whole(one, english) })
  }
  return doubts
}
