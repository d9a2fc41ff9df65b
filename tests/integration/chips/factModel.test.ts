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
import { findFact, readFacts } from '../../../src/features/chips/facts/factStore.ts'
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

/** How many chips are decided about at once. */
const lanes = 4

/** Which values are so on each day: the model knows no facts, no spans, only days and what is held. */
type Days = ReadonlyArray<readonly number[]>

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

const noDays: Days = Array.from({ length: (last - first) / day }, () => [])

const inOrder = (values: readonly number[]) => values.toSorted((one, other) => one - other)

/** What is drawn from a seed; each chip has its own, and lives the same however others interleave. */
const drawFrom = (seed: number) => {
  const random = seededRandom(seed)
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)]!
  const date = (): string | undefined => {
    if (random() < 0.25) return undefined
    const [year, month, date_] = [2020 + Math.floor(random() * 4), 1 + Math.floor(random() * 12), 5]
    const whole = `${year}-${String(month).padStart(2, '0')}-0${date_}`
    return whole.slice(0, pick([4, 7, 10]))
  }
  /** One of the days that the model knows, by its place: any, or one on which something changes. */
  const place = (changes: readonly number[]) => {
    const inside = changes.filter((one) => first <= one && one < last)
    return random() < 0.5 && inside.length > 0
      ? Math.round((pick(inside) - first) / day)
      : Math.floor(random() * noDays.length)
  }
  return { random, pick, date, place }
}

type Draw = ReturnType<typeof drawFrom>

const seed = 20_261_127

describe('facts with two clocks', () => {
  let newsroom: Newsroom
  let user: NonNullable<Awaited<ReturnType<typeof createStaff>>['editor']['user']>
  let source: number
  const chips: number[] = []
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

  const factOf = async (id: number): Promise<StoredFact> => {
    const found = await act(async (req) => ok(await findFact(id, req)))
    if (!found.ok || !found.value) throw new Error(`no fact ${id}`)
    return found.value
  }

  const note = (
    key: string,
    { at, validFrom, validTo }: Pick<StoredFact, 'validFrom' | 'validTo'> & { at: string },
    change: (values: readonly number[]) => readonly number[],
  ) => {
    const history = histories.get(key) ?? []
    const [from, to] = [edge(validFrom, first), edge(validTo, last)]
    const days = (history.at(-1)?.days ?? noDays).map((values, place) => {
      const one = first + place * day
      return from <= one && one < to ? change(values) : values
    })
    history.push({ at, days })
    histories.set(key, history)
  }

  const approve = async (chip: number, number: number, { pick, date }: Draw): Promise<void> => {
    const series = pick(seriesKeys)
    const value = 1000 + number * 10
    const [validFrom, validTo] = [date(), date()]
    const way = pick(['correct', 'change', 'disagree'] as const)
    const statement = {
      series,
      // No two values are alike, so that any two of one day contradict each other.
      published: `${value} ${units[series]}`,
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
    const fact = await factOf(made.value.id)
    const isFresh = fact.reason === undefined
    tally[isFresh ? 'fresh' : way] += 1
    note(`${chip} ${series}`, { at: fact.recordedFrom!, validFrom, validTo }, (values) =>
      isFresh || way === 'disagree' ? [...values, value] : [value],
    )
  }

  const dispute = async (chip: number, { pick }: Draw): Promise<void> => {
    const held = (await factsOf(chip)).filter(({ state }) => state === 'approved')
    if (held.length === 0) return
    const { id, series, value, validFrom, validTo } = pick(held)
    const done = await act(async (req) => await disputeFact(id, 'Model', req))
    if (!done.ok) throw new Error('a held fact could not be disputed')
    const after = await factOf(id)
    const ended = value.kind === 'measure' ? Number(value.low) : 0
    tally.disputed += 1
    note(`${chip} ${series}`, { at: after.recordedTo!, validFrom, validTo }, (values) =>
      values.filter((one) => one !== ended),
    )
  }

  /** Decide about a chip, one deed after the other; gives how many questions it answered rightly. */
  const live = async (chip: number): Promise<number> => {
    const draw = drawFrom(seed + chips.indexOf(chip))
    for (let number = chips.indexOf(chip); number < deeds; number += chips.length) {
      await (draw.random() < 0.15 ? dispute(chip, draw) : approve(chip, number, draw))
    }
    const facts = await factsOf(chip)
    const changes = facts.flatMap(({ validFrom, validTo }) => [
      edge(validFrom, first),
      edge(validTo, last),
    ])
    let asked = 0
    for (const series of seriesKeys) {
      const history = histories.get(`${chip} ${series}`) ?? []
      for (const { at } of history) {
        for (const known of [at, new Date(Date.parse(at) - 1).toISOString()]) {
          const days = history.findLast((moment) => moment.at <= known)?.days ?? noDays
          for (let time = 0; time < 8; time += 1) {
            const place = draw.place(changes)
            const on = new Date(first + place * day).toISOString().slice(0, 10)
            const settled = settleFacts(facts, { on, known }).get(chip)?.get(series)
            const values = settled
              ? [settled.best, ...settled.rivals].map(({ value }) =>
                  value.kind === 'measure' ? Number(value.low) : Number.NaN,
                )
              : []
            asked += 1
            expect([known, on, inOrder(values)]).toEqual([known, on, inOrder(days[place]!)])
          }
        }
      }
    }
    return asked
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
    let asked = 0
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (const chip of chips.filter((one, at) => at % lanes === lane)) {
          const answered = await live(chip)
          asked += answered
        }
      }),
    )
    // Everything that can be decided was.
    expect(asked).toBeGreaterThan(deeds * 8)
    expect(Object.entries(tally).filter(([, count]) => count < 5)).toEqual([])
  }, 900_000)

  it('are what was known of a chip’s control on one day of every other', async () => {
    const regions = ['CN', 'HK'] as const
    const jurisdictions = ['US', 'CN'] as const
    const { random, pick, date, place: drawPlace } = drawFrom(seed)
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
        const changes = [...claims.values()].slice(-40).flatMap(({ from, to }) => [from, to])
        const days = [0, 1, 2, 3].map(() => first + drawPlace(changes) * day)
        const painted = paintStatus([...claims.values()], { chip, jurisdiction, place }, days)
        for (const one of days) {
          const on = new Date(one).toISOString().slice(0, 10)
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
            painted.get(one) ?? 'unknown',
          ])
        }
      }
    }
    expect(asked).toBeGreaterThan(deeds)
    expect(Object.entries(done).filter(([, times]) => times < 5)).toEqual([])
  }, 900_000)
})
