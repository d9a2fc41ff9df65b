import { clockReadings } from './clockReadings.ts'
import { Exact } from './Exact.ts'
import type { Found } from './found.ts'
import { reading } from './found.ts'
import type { QuantityKind, Reading } from './quantity.ts'
import { readChineseNumeral } from './readChineseNumeral.ts'
import { readEnglishNumeral } from './readEnglishNumeral.ts'

const joined =
  /^ ?(?:-|~|至|到|、|與|和|及|或|,|to|and|or|through|until|, and|, or)(?: ?的)? ?(?:約|the )?$/
const outOf = /^ (?:in|out of)(?: every| each)? $/
const together = /^(?:[ ,的-]|of|the|in)*$/

const kindOf = (found: Found | undefined): QuantityKind | undefined => found?.readings[0]?.kind

const inherited: ReadonlySet<QuantityKind> = new Set([
  'share',
  'multiple',
  'money',
  'measure',
  'month',
  'day',
  'clock',
  'ordinal',
  'year',
])

const hundredth = Exact.of('0.01')

/** Of how many units a measure is, scale and all. */
const amountIn = (words: string, { need, scale }: Found): Exact | undefined => {
  // "A week or two" has no figure, and is one.
  if (need === 'incidental') return Exact.of('1')
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0]
  if (figure) return Exact.of(figure).times(scale ?? Exact.of('1'))
  return (readEnglishNumeral(words, 0) ?? readChineseNumeral(words, 0))?.value
}

/** What a number would mean if it were of the kind of its neighbour. */
const asNeighbour = (own: Found, text: string, neighbour: Found): Reading[] => {
  const count = own.readings.find(({ kind }) => kind === 'count')
  if (!count || count.value.includes('/')) return []
  const value = Exact.of(count.value)
  const scaled = neighbour.scale && !own.scale ? [value, value.times(neighbour.scale)] : [value]
  const words = text.slice(neighbour.from, neighbour.to)
  return neighbour.readings.flatMap(({ kind, unit, value: its }): Reading[] => {
    if (!inherited.has(kind)) return []
    if (kind === 'share') {
      return [reading('share', value.times(/成/.test(words) ? Exact.of('0.1') : hundredth))]
    }
    if (kind === 'measure') {
      // How much of the basic unit the neighbour's unit is, is told by its own figure.
      const divisor = amountIn(words, neighbour)
      const factor = divisor && !its.includes('/') ? Exact.of(its).by(divisor) : undefined
      return factor ? scaled.map((each) => reading(kind, each.times(factor), unit)) : []
    }
    if (kind === 'day' || kind === 'month') {
      const most = kind === 'day' ? 31 : 12
      return (value.whole ?? 99) <= most ? [reading(kind, value)] : []
    }
    if (kind === 'year') {
      const [year, short] = [Number(its), value.whole ?? 0]
      return short < 100 && year % 100 < short
        ? [reading('year', String(year - (year % 100) + short))]
        : [reading('year', value)]
    }
    if (kind === 'clock') {
      return [...clockReadings(value.whole ?? 0, 0)]
    }
    return scaled.map((each) => reading(kind, each, unit))
  })
}

const isPart = (
  finer: readonly QuantityKind[],
  text: string,
  one: Found,
  other: Found | undefined,
): boolean => {
  const kind = kindOf(other)
  if (!other || !kind || !finer.includes(kind)) return false
  const gap = one.to <= other.from ? text.slice(one.to, other.from) : text.slice(other.to, one.from)
  return gap.length < 9 && together.test(gap)
}

const finerThan: Partial<Record<QuantityKind, readonly QuantityKind[]>> = {
  year: ['month', 'quarter', 'half'],
  month: ['day'],
}

/**
 * Settle what quantities owe to those beside them: `5 至 10 億美元` are two sums, `March 15 to 18`
 * two days, `one in five` a share; a year need not be said again where the month is, nor a month where the day is.
 */
export const settleNeighbours = (found: readonly Found[], text: string): readonly Found[] => {
  const settled = [...found]
  const lend = (to: number, from: number) => {
    const [own, neighbour] = [settled[to], settled[from]]
    if (!own?.isBare || !neighbour) return
    if (neighbour.isBare && (kindOf(neighbour) !== 'year' || kindOf(own) === 'year')) return
    const gap = to < from ? text.slice(own.to, neighbour.from) : text.slice(neighbour.to, own.from)
    if (gap.length > 9 || !joined.test(gap)) return
    const more = asNeighbour(own, text, neighbour)
    if (more.length === 0) return
    settled[to] = {
      ...own,
      readings: [...more, ...own.readings],
      // A word that counts nothing is part of the range.
      need: own.need === 'incidental' && text[own.from] !== '一' ? 'required' : own.need,
      isBare: false,
      scale: own.scale,
    }
  }
  const lendScale = (to: number, from: number) => {
    const [own, neighbour] = [settled[to], settled[from]]
    if (!own || !neighbour?.scale || own.scale || own.isBare) return
    const first = own.readings[0]
    if (first?.kind !== 'money' || kindOf(neighbour) !== 'money') return
    if (!/^ ?(?:-|~|至|到|to) ?$/.test(text.slice(own.to, neighbour.from))) return
    const more = reading('money', Exact.of(first.value).times(neighbour.scale), first.unit)
    settled[to] = { ...own, readings: [more, ...own.readings] }
  }
  const beDay = (at: number) => {
    const [own, month] = [settled[at], settled[at + 1]]
    const day = own?.isBare ? own.readings.find(({ kind }) => kind === 'count')?.value : undefined
    if (
      !own ||
      !month ||
      kindOf(month) !== 'month' ||
      !/^(?:[1-9]|[12]\d|3[01])$/.test(day ?? '')
    ) {
      return
    }
    if (/^ (?:of )?$/.test(text.slice(own.to, month.from))) {
      settled[at] = { ...own, readings: [reading('day', day ?? '')], isBare: false }
    }
  }
  const beShare = (at: number) => {
    const [part, whole] = [settled[at], settled[at + 1]]
    if (!part || !whole || !outOf.test(text.slice(part.to, whole.from))) return
    const [one, all] = [part, whole].map(({ readings }) =>
      readings.find(({ kind, value }) => kind === 'count' && !value.includes('/')),
    )
    const share = one && all && Exact.of(one.value).by(Exact.of(all.value))
    if (!share) return
    const more = reading('share', share)
    settled[at] = { ...part, readings: [...part.readings, more] }
    settled[at + 1] = { ...whole, readings: [...whole.readings, more] }
  }
  for (let at = settled.length - 2; at >= 0; at -= 1) beShare(at)
  for (let at = settled.length - 2; at >= 0; at -= 1) beDay(at)
  for (let at = settled.length - 2; at >= 0; at -= 1) lend(at, at + 1)
  for (let at = 1; at < settled.length; at += 1) lend(at, at - 1)
  for (let at = settled.length - 2; at >= 0; at -= 1) lendScale(at, at + 1)
  return settled.map((one, at) => {
    const finer = finerThan[kindOf(one) ?? 'count']
    if (!finer || one.need !== 'required') return one
    const isOfFiner =
      isPart(finer, text, one, settled[at - 1]) || isPart(finer, text, one, settled[at + 1])
    return isOfFiner || (kindOf(one) === 'year' && isPart(['day'], text, one, settled[at - 1]))
      ? { ...one, need: 'optional' }
      : one
  })
}
