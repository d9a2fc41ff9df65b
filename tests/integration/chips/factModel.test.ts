import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PayloadRequest } from 'payload'

import { approveEvent } from '../../../src/features/chips/control/approveEvent.ts'
import { controlStatuses } from '../../../src/features/chips/control/controlEvent.ts'
import { disputeEvent } from '../../../src/features/chips/control/disputeEvent.ts'
import { findEvent, readEvents } from '../../../src/features/chips/control/eventStore.ts'
import { foldStatus } from '../../../src/features/chips/control/foldStatus.ts'
import { proposeEvent } from '../../../src/features/chips/control/proposeEvent.ts'
import { holdFact } from '../../../src/features/chips/facts/approveFact.ts'
import { disputeFact } from '../../../src/features/chips/facts/disputeFact.ts'
import { readFacts } from '../../../src/features/chips/facts/factStore.ts'
import { proposeFact } from '../../../src/features/chips/facts/proposeFact.ts'
import type { Refusal } from '../../../src/features/chips/facts/refusal.ts'
import { settleFacts } from '../../../src/features/chips/facts/settleFacts.ts'
import type { StoredFact } from '../../../src/features/chips/facts/storedFact.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { seededRandom } from '../../../src/demo/draw/seededRandom.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { ok } from '../../../src/kernel/result.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import type { Claim } from '../../support/chips/paintStatus.ts'
import { paintStatus } from '../../support/chips/paintStatus.ts'

/** How many facts are approved or disputed; `WAFERDESK_FACTS=5000` for the long run. */
const deeds = Number(process.env['WAFERDESK_FACTS'] ?? 250)

const seriesKeys = ['tdp', 'memory-capacity'] as const
const units = { tdp: 'W', 'memory-capacity': 'GB' } as const

/** Which values are so on each day: the model knows no facts, no spans, only days and what is held. */
type Days = ReadonlyMap<number, ReadonlySet<number>>

type Moment = { readonly at: string; readonly days: Days }

const day = 86_400_000
const first = Date.UTC(2020, 0, 1)
const last = Date.UTC(2024, 0, 1)

/** The first day of `2021`, `2021-03` or `2021-03-04`; where there is none, the end of the model. */
const edge = (date: string | undefined, none: number): number => {
  if (!date) return none
  const [year = 0, month = 1, date_ = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, date_)
}

const eachDay = (
  { validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined },
  then: (one: number) => void,
) => {
  const [from, to] = [edge(validFrom, first), edge(validTo, last)]
  for (let one = Math.max(from, first); one < Math.min(to, last); one += day) then(one)
}

describe('facts with two clocks', () => {
  let newsroom: Newsroom
  let user: NonNullable<Awaited<ReturnType<typeof createStaff>>['editor']['user']>
  let source: number
  const chips: number[] = []
  const random = seededRandom(20_261_127)
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!
  const histories = new Map<string, Moment[]>()
  const tally = { correct: 0, change: 0, disagree: 0, fresh: 0, disputed: 0, refused: 0 }

  const act = async <Value>(work: (req: PayloadRequest) => Promise<Result<Value, Refusal>>) =>
    await undoable(newsroom.payload, { user, language: 'en' }, work)

  const factsOf = async (chip: number): Promise<StoredFact[]> => {
    const read = await act(async (req) => ok(await readFacts(chip, req)))
    return read.ok ? read.value : []
  }

  const momentOf = async (id: number, of: 'recordedFrom' | 'recordedTo'): Promise<string> => {
    const found = await act(async (req) => ok(await findEvent(id, req)))
    return (found.ok && found.value?.[of]) || ''
  }

  const date = (): string | undefined => {
    if (random() < 0.25) return undefined
    const [year, month, date_] = [2020 + Math.floor(random() * 4), 1 + Math.floor(random() * 12), 5]
    const whole = `${year}-${String(month).padStart(2, '0')}-0${date_}`
    return whole.slice(0, pick([4, 7, 10]))
  }

  const note = (key: string, at: string, change: (of: Map<number, Set<number>>) => void) => {
    const history = histories.get(key) ?? []
    const before = history.at(-1)?.days ?? new Map<number, ReadonlySet<number>>()
    const days = new Map([...before].map(([one, values]) => [one, new Set(values)]))
    change(days)
    histories.set(key, [...history, { at, days }])
  }

  const approve = async (number: number): Promise<void> => {
    const [chip, series] = [pick(chips), pick(seriesKeys)]
    const key = `${chip} ${series}`
    const [validFrom, validTo] = [date(), date()]
    const way = pick(['correct', 'change', 'disagree'] as const)
    const statement = {
      series,
      // No two values are alike, so that any two of one day contradict each other.
      published: `${1000 + number * 10} ${units[series]}`,
      confidence: pick(['official', 'reported', 'rumoured'] as const),
      source,
      ...(validFrom ? { validFrom } : {}),
      ...(validTo ? { validTo } : {}),
    }
    const made = await act(async (req) => {
      const proposed = await proposeFact(chip, statement, req)
      if (!proposed.ok) return proposed
      // Without looking at what articles show, which there are none of.
      const plain = await holdFact(proposed.value, {}, req)
      if (plain.ok) return plain
      return await holdFact(proposed.value, { way, reason: 'Model' }, req)
    })
    if (!made.ok) {
      tally.refused += 1
      return
    }
    const fact = (await factsOf(chip)).find(({ id }) => id === made.value.id)!
    const isFresh = fact.reason === undefined
    tally[isFresh ? 'fresh' : way] += 1
    note(key, fact.recordedFrom!, (days) => {
      eachDay(statement, (one) => {
        const beside = isFresh || way === 'disagree' ? (days.get(one) ?? []) : []
        days.set(one, new Set([...beside, 1000 + number * 10]))
      })
    })
  }

  const dispute = async (): Promise<void> => {
    const chip = pick(chips)
    const held = (await factsOf(chip)).filter(({ state }) => state === 'approved')
    if (held.length === 0) return
    const fact = pick(held)
    const done = await act(async (req) => await disputeFact(fact.id, 'Model', req))
    if (!done.ok) throw new Error('a held fact could not be disputed')
    const after = (await factsOf(chip)).find(({ id }) => id === fact.id)!
    const value = fact.value.kind === 'measure' ? Number(fact.value.low) : 0
    tally.disputed += 1
    note(`${chip} ${fact.series}`, after.recordedTo!, (days) => {
      eachDay(fact, (one) => days.get(one)?.delete(value))
    })
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    user = (await createStaff(newsroom.payload)).editor.user!
    for (let number = 0; number < Math.max(3, deeds / 250); number += 1) {
      const slug = `m${number}`
      const data = { name: slug, slug, vendor: 'Model' }
      chips.push((await newsroom.payload.create({ collection: 'chips', data })).id)
    }
    const data = { title: 'Model', kind: 'report' as const }
    source = (await newsroom.payload.create({ collection: 'sources', data })).id
  })

  afterAll(async () => {
    await newsroom.close()
  })

  it('are what was known on one day of every other', async () => {
    for (let number = 0; number < deeds; number += 1) {
      await (random() < 0.15 ? dispute() : approve(number))
    }
    let asked = 0
    for (const chip of chips) {
      const facts = await factsOf(chip)
      for (const series of seriesKeys) {
        const history = histories.get(`${chip} ${series}`) ?? []
        const moments = history.flatMap(({ at }) => [
          at,
          new Date(Date.parse(at) - 1).toISOString(),
        ])
        for (const known of moments) {
          const days = history.findLast(({ at }) => at <= known)?.days
          for (let time = 0; time < 8; time += 1) {
            const at = first + Math.floor((random() * (last - first)) / day) * day
            const on = new Date(at).toISOString().slice(0, 10)
            const settled = settleFacts(facts, { on, known }).get(chip)?.get(series)
            const values = settled
              ? [settled.best, ...settled.rivals].map(({ value }) =>
                  value.kind === 'measure' ? Number(value.low) : Number.NaN,
                )
              : []
            const expected = [...(days?.get(at) ?? [])]
            asked += 1
            expect([known, on, values.toSorted((one, other) => one - other)]).toEqual([
              known,
              on,
              expected.toSorted((one, other) => one - other),
            ])
          }
        }
      }
    }
    // Everything that can be decided was.
    expect(asked).toBeGreaterThan(deeds * 8)
    expect(Object.entries(tally).filter(([, count]) => count < 5)).toEqual([])
  }, 900_000)

  it('are what was known of a chip’s control on one day of every other', async () => {
    const regions = ['CN', 'HK'] as const
    const jurisdictions = ['US', 'CN'] as const
    type Known = { readonly at: string; readonly claims: ReadonlyMap<number, Claim> }
    const history: Known[] = []
    const done = { held: 0, corrected: 0, disputed: 0, proposed: 0, refused: 0 }
    const keep = (at: string, change: (claims: Map<number, Claim>) => void) => {
      const claims = new Map(history.at(-1)?.claims)
      change(claims)
      history.push({ at, claims })
    }
    const claimOf = () => ({
      effectiveOn: date() ?? '2021-06',
      until: date(),
      jurisdiction: pick(jurisdictions),
      destinations: regions.filter(() => random() < 0.5),
      chips: chips.filter(() => random() < 0.4),
      status: random() < 0.15 ? undefined : pick(controlStatuses),
    })
    for (let number = 0; number < deeds / 2; number += 1) {
      const held = [...(history.at(-1)?.claims.keys() ?? [])]
      const what = random()
      if (held.length > 0 && what < 0.15) {
        const id = pick(held)
        await act(async (req) => await disputeEvent(id, 'Model', req))
        done.disputed += 1
        keep(await momentOf(id, 'recordedTo'), (claims) => claims.delete(id))
        continue
      }
      const older = held.length > 0 && what < 0.45 ? pick(held) : undefined
      const claim = claimOf()
      const made = await act(async (req) => {
        const statement = {
          ...claim,
          name: { en: `E${number}` },
          kind: 'rule' as const,
          source,
          ...(older === undefined ? {} : { replaces: older }),
        }
        const proposed = await proposeEvent(statement, req)
        // Some stay proposals, and never count.
        if (!proposed.ok || what > 0.9) return proposed
        return await approveEvent(proposed.value, { reason: 'Model' }, req)
      })
      if (!made.ok) done.refused += 1
      else if (what > 0.9) done.proposed += 1
      else {
        done[older === undefined ? 'held' : 'corrected'] += 1
        keep(await momentOf(made.value, 'recordedFrom'), (claims) => {
          if (older !== undefined) claims.delete(older)
          const { effectiveOn, until, ...rest } = claim
          // Days before the first that is asked about count, since they order what was painted.
          claims.set(made.value, { ...rest, from: edge(effectiveOn, first), to: edge(until, last) })
        })
      }
    }
    let asked = 0
    for (const chip of chips) {
      const read = await act(async (req) => ok(await readEvents(chip, req)))
      const events = read.ok ? read.value : []
      for (const [index, { at, claims }] of history.entries()) {
        // As known at that moment, and until just before the next.
        const next = history[index + 1]?.at
        const known = random() < 0.5 || !next ? at : new Date(Date.parse(next) - 1).toISOString()
        if (known < at) continue
        const jurisdiction = pick(jurisdictions)
        const place = pick(['', ...regions])
        const painted = paintStatus([...claims.values()], { chip, jurisdiction, place })
        for (let time = 0; time < 4; time += 1) {
          const time_ = first + Math.floor((random() * (last - first)) / day) * day
          const on = new Date(time_).toISOString().slice(0, 10)
          const own = foldStatus(events, { chip, on, known }).filter(
            (standing) => standing.jurisdiction === jurisdiction,
          )
          const here =
            own.find(({ destinations }) => destinations.includes(place)) ??
            own.find(({ destinations }) => destinations.length === 0)
          asked += 1
          expect([chip, known, on, place, here?.status ?? 'unknown']).toEqual([
            chip,
            known,
            on,
            place,
            painted.get(time_) ?? 'unknown',
          ])
        }
      }
    }
    expect(asked).toBeGreaterThan(deeds)
    expect(Object.entries(done).filter(([, times]) => times < 5)).toEqual([])
  }, 900_000)
})
