import { Decimal } from 'decimal.js'

import type { Decimal as Digits } from '../facts/fact.ts'
import { numberFormats } from '../facts/properties.ts'
import { allSeries } from '../facts/series.ts'
import type { Holdable, Settled } from '../facts/settleFacts.ts'
import type { Measure } from './rule.ts'

/** What is held of one chip on a day, by series. */
type Held = ReadonlyMap<string, Settled<Holdable>>

/**
 * A number that is computed from facts: it lies between `low` and `high`, which differ where a fact
 * is a range or the sources do not agree. Without `high` it is a lower bound.
 */
export type Computed = {
  readonly low: Digits
  readonly high: Digits | undefined
  /** The series and the facts that gave it. */
  readonly series: readonly string[]
  readonly facts: readonly number[]
}

type Bounds = {
  readonly low: Decimal
  readonly high: Decimal | undefined
  readonly facts: readonly number[]
}

const boundsOf = (settled: Settled<Holdable> | undefined): Bounds | undefined => {
  if (!settled) return undefined
  const facts = [settled.best, ...settled.rivals]
  const values = facts.flatMap(({ value }) => (value.kind === 'measure' ? [value] : []))
  const [first] = values
  if (!first) return undefined
  const highs = values.map(({ high }) => high)
  return {
    low: Decimal.min(...values.map(({ low }) => low ?? 0)),
    high: highs.includes(undefined)
      ? undefined
      : Decimal.max(...highs.flatMap((high) => high ?? [])),
    facts: facts.map(({ id }) => id),
  }
}

/**
 * The series that total processing performance is computed from: dense rates.
 *
 * TF32 has 19 significant bits in 32, and stays out.
 */
export const tppSeries = allSeries.filter(
  ({ rate }) => rate?.sparsity === 'dense' && rate.format !== 'tf32',
)

/** Who knows a rate of so few bits, or fewer, knows the product: narrower formats go faster. */
const narrow = 16

/**
 * Compute total processing performance: the highest product of a dense rate and its bit length.
 *
 * By 15 CFR 774, supplement 1, 3A090: “2 × MacTOPS” is the data sheet's rate, per package. Exact, on
 * decimals, and says which formats gave it. Where only wide formats are known it is a lower bound.
 * `undefined` where no dense rate is known.
 */
export const computeTpp = (held: Held): Computed | undefined => {
  const products = tppSeries.flatMap(({ key, rate }) => {
    const bounds = boundsOf(held.get(key))
    if (!bounds || !rate) return []
    const bits = numberFormats[rate.format]
    const [low, high] = [bounds.low.times(bits), bounds.high?.times(bits)]
    return [{ ...bounds, key, bits, low, high }]
  })
  if (products.length === 0) return undefined
  const low = Decimal.max(...products.map((one) => one.low))
  const highs = products.map((one) => one.high)
  const isWhole = products.some(({ bits }) => bits <= narrow) && !highs.includes(undefined)
  const high = isWhole ? Decimal.max(...highs.flatMap((one) => one ?? [])) : undefined
  const givers = products.filter((one) => one.low.equals(low) || one.high?.equals(high ?? NaN))
  return {
    low: low.toFixed(),
    high: high?.toFixed(),
    series: givers.map(({ key }) => key),
    facts: givers.flatMap(({ facts }) => facts),
  }
}

/**
 * Compute performance density: TPP by mm² of all logic dies.
 *
 * `undefined` where TPP or the area is unknown: then no test of density can be answered.
 */
export const computeDensity = (held: Held): Computed | undefined => {
  const tpp = computeTpp(held)
  const area = boundsOf(held.get('die-area'))
  if (!tpp || !area || area.high === undefined || !area.low.isPositive()) return undefined
  return {
    low: new Decimal(tpp.low).dividedBy(area.high).toFixed(),
    high: tpp.high === undefined ? undefined : new Decimal(tpp.high).dividedBy(area.low).toFixed(),
    series: [...tpp.series, 'die-area'],
    facts: [...tpp.facts, ...area.facts],
  }
}

const sumOf = (parts: ReadonlyArray<Computed | undefined>): Computed | undefined => {
  const known = parts.flatMap((part) => part ?? [])
  if (known.length === 0) return undefined
  const isWhole = known.length === parts.length && known.every(({ high }) => high !== undefined)
  return {
    low: Decimal.sum(...known.map(({ low }) => low)).toFixed(),
    high: isWhole ? Decimal.sum(...known.map(({ high }) => high ?? 0)).toFixed() : undefined,
    series: known.flatMap(({ series }) => series),
    facts: known.flatMap(({ facts }) => facts),
  }
}

const stated = (key: string, held: Held): Computed | undefined => {
  const bounds = boundsOf(held.get(key))
  if (!bounds) return undefined
  const { low, high, facts } = bounds
  return { low: low.toFixed(), high: high?.toFixed(), series: [key], facts }
}

const computeIo = (held: Held): Computed | undefined =>
  sumOf([stated('link-bandwidth', held), stated('host-bandwidth', held)])

const ways: Readonly<Record<Measure, (held: Held) => Computed | undefined>> = {
  tpp: computeTpp,
  'performance-density': computeDensity,
  'memory-bandwidth': (held) => stated('memory-bandwidth', held),
  'io-bandwidth': computeIo,
  'total-bandwidth': (held) => sumOf([stated('memory-bandwidth', held), computeIo(held)]),
}

/**
 * Compute what a rule measures; `undefined` where nothing of it is known.
 *
 * A sum of which a part is unknown is a lower bound.
 */
export const computeMeasure = (measure: Measure, held: Held): Computed | undefined =>
  ways[measure](held)
