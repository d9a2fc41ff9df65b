import type { Locale } from '../../../kernel/locale.ts'
import { computeDensity, computeTpp } from '../control/performance.ts'
import { sayInterval } from '../control/sayInterval.ts'
import type { Holdable, Settled } from '../facts/settleFacts.ts'
import { sayValue } from './sayValue.ts'
import type { FactProperty } from './tableProperty.ts'

/** A fact with what a cell shows of it. */
export type ShownFact = Holdable & {
  readonly published: string
  readonly source: number | undefined
}

/** What is said in a cell by what is held. */
export type FactCell = {
  readonly text: string
  /** The facts and the control events that it rests on. */
  readonly facts: readonly number[]
  readonly events: readonly number[]
  readonly sources: readonly number[]
  /** Whether its sources contradict each other; all of them are in `text`. */
  readonly disagrees: boolean
}

type Held = ReadonlyMap<string, Settled<ShownFact>>

const distinct = (ids: ReadonlyArray<number | undefined>): number[] => [
  ...new Set(ids.flatMap((id) => id ?? [])),
]

const places = { tpp: 1, 'performance-density': 2 } as const

/** Say what is held of a chip's property; `undefined` where nothing is. */
export const factCell = (
  property: FactProperty,
  held: Held | undefined,
  locale: Locale,
): FactCell | undefined => {
  if (!held) return undefined
  if (property.kind === 'computed') {
    const computed = property.key === 'tpp' ? computeTpp(held) : computeDensity(held)
    if (!computed) return undefined
    const facts = distinct(computed.facts)
    const used = [...held.values()].flatMap(({ best, rivals }) => [best, ...rivals])
    return {
      text: sayInterval(computed, places[property.key]),
      facts,
      events: [],
      sources: distinct(used.filter(({ id }) => facts.includes(id)).map(({ source }) => source)),
      disagrees: false,
    }
  }
  const settled = held.get(property.key)
  if (!settled) return undefined
  const all = [settled.best, ...settled.rivals]
  const texts = all.map(({ value, published }) => sayValue(value, published, property, locale))
  return {
    text: [...new Set(texts)].join(' / '),
    facts: all.map(({ id }) => id),
    events: [],
    sources: distinct(all.map(({ source }) => source)),
    disagrees: settled.rivals.length > 0,
  }
}
