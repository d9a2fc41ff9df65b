import { confidences } from './fact.ts'
import { contradicts } from './contradicts.ts'
import { Decimal } from 'decimal.js'
import { covers } from './span.ts'
import type { StoredFact } from './storedFact.ts'

/** When something is asked about, and as it was known when. */
export type AsOf = {
  /** A day, `2025-04-09`. */
  readonly on: string
  /** A moment, ISO 8601 in universal time. */
  readonly known: string
}

/** What is held of a series of a chip on a day. */
export type Settled<Fact> = {
  /** The one to show: the most reliable, then the most precise, then the latest. */
  readonly best: Fact
  /** What contradicts it: the sources do not agree. */
  readonly rivals: readonly Fact[]
}

/** What has to be known of a fact to tell whether it is held, and which is the best. */
export type Holdable = Pick<
  StoredFact,
  | 'chip'
  | 'confidence'
  | 'id'
  | 'recordedFrom'
  | 'recordedTo'
  | 'series'
  | 'validFrom'
  | 'validTo'
  | 'value'
>

const isHeld = (fact: Holdable, { on, known }: AsOf): boolean =>
  fact.recordedFrom !== undefined &&
  fact.recordedFrom <= known &&
  (fact.recordedTo === undefined || known < fact.recordedTo) &&
  covers(fact, on)

const stepOf = ({ value }: Holdable): string => (value.kind === 'measure' ? value.step : '0')

const byPrecision = (one: string, other: string): number =>
  one === other ? 0 : new Decimal(one).comparedTo(other)

const byMoment = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const byMerit = (one: Holdable, other: Holdable): number =>
  confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence) ||
  byPrecision(stepOf(one), stepOf(other)) ||
  byMoment(other.recordedFrom ?? '', one.recordedFrom ?? '') ||
  other.id - one.id

/** Tell of each chip and series what is held on a day, as it was known at a moment. */
export const settleFacts = <Fact extends Holdable>(
  facts: readonly Fact[],
  asOf: AsOf,
): ReadonlyMap<number, ReadonlyMap<string, Settled<Fact>>> => {
  const chips = new Map<number, Map<string, Settled<Fact>>>()
  for (const fact of facts.filter((one) => isHeld(one, asOf)).toSorted(byMerit)) {
    const series = chips.get(fact.chip) ?? new Map<string, Settled<Fact>>()
    chips.set(fact.chip, series)
    const settled = series.get(fact.series)
    if (!settled) series.set(fact.series, { best: fact, rivals: [] })
    else if (contradicts(settled.best.value, fact.value)) {
      series.set(fact.series, { ...settled, rivals: [...settled.rivals, fact] })
    }
  }
  return chips
}
