import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import type { EventSheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { driftMoment } from '../../../src/features/chips/drift/driftMoment.ts'
import { raiseDrift } from '../../../src/features/chips/drift/raiseDrift.ts'
import { decideFact } from '../../../src/features/chips/facts/factStore.ts'
import { firstDayOf } from '../../../src/features/chips/facts/span.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import { turned } from '../../../src/kernel/turnedDays.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { DriftDesk } from '../../support/chips/driftDesk.ts'
import { openDriftDesk } from '../../support/chips/driftDesk.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { queriesOf } from '../../support/queriesOf.ts'

let newsroom: Newsroom
let payload: Payload
let desk: DriftDesk

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openDriftDesk(newsroom)
})

afterAll(() => newsroom.close())

const correct = { way: 'correct', reason: 'A better source' }

const ask = async (path: string) => {
  const headers = { ...desk.staff.editor.headers, 'Accept-Language': 'zh-TW' }
  return await desk.serve(`/api${path}`, { headers })
}

const twice = async (path: string) => {
  const [one, other] = await Promise.all([desk.post(path, {}), desk.post(path, {})])
  return [one, other].map(({ status, code }) => code ?? String(status)).toSorted()
}

const say = async (words: string) => {
  const content = body([paragraph([text(words)])]) as unknown as Post['body']
  return await createPost(payload, { body: content, _status: 'published' })
}

const nameOf = async (chip: number): Promise<string> => {
  const { name } = await payload.findByID({ collection: 'chips', id: chip, locale: 'en' })
  return name ?? ''
}

const cost = async (changes: Parameters<typeof raiseDrift>[0]): Promise<number> => {
  const asked = await queriesOf(() =>
    inTransaction(payload, {}, async (req) => {
      await raiseDrift(changes, driftMoment(new Date(), req), req)
    }),
  )
  return asked.length
}

describe('what is not there', () => {
  it.each(['/chips/2147483647/facts', '/chips/x/facts', '/chips/2147483647/events'])(
    'is not shown as if nothing were said of it: %s',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('找不到這個晶片')
    },
  )

  it('is no event either', async () => {
    const response = await ask('/control-events/2147483647/sheet')
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(/"message":"[^"]*事件/)
  })
})

describe('a second click', () => {
  it('approves a fact once', async () => {
    const chip = await desk.createChip()
    const { id } = await desk.post(`/chips/${chip}/facts`, desk.said())
    expect(await twice(`/chip-facts/${id}/approve`)).toEqual(['200', 'chips/already-decided'])
    expect((await desk.sheetOf(chip)).rows).toMatchObject([{ held: [{ id }], proposed: [] }])
  })

  it('approves an event once', async () => {
    const chip = await desk.createChip()
    const event = { name: { en: 'A letter' }, kind: 'letter', jurisdiction: 'US' }
    const said = { ...event, effectiveOn: '2025-04-09', source: desk.source }
    const { id } = await desk.post(`/chips/${chip}/events`, said)
    expect(await twice(`/control-events/${id}/approve`)).toEqual(['200', 'chips/already-decided'])
    const sheet = (await (await ask(`/chips/${chip}/events`)).json()) as EventSheet
    expect(sheet.events).toMatchObject([{ id, state: 'approved' }])
  })
})

describe('a day', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'is that of the desk’s clock in %s, for what is so today',
    async (timeZone) => {
      const custom = payload.config.admin.custom as { waferdesk: { timeZone: string } }
      const before = custom.waferdesk.timeZone
      custom.waferdesk.timeZone = timeZone
      try {
        const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format()
        const next = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000)
        const tomorrow = next.toISOString().slice(0, 10)
        const chip = await desk.createChip()
        await desk.holdEvent(chip, { effectiveOn: today, status: 'denial' })
        await desk.holdEvent(chip, { effectiveOn: tomorrow, status: 'none' })
        const sheet = (await (await ask(`/chips/${chip}/events`)).json()) as EventSheet
        expect(sheet.standings).toMatchObject([{ status: 'denial', since: today }])
      } finally {
        custom.waferdesk.timeZone = before
      }
    },
  )

  it.each(['2024', '2024-02', '2024-02-29', '2025-12', '2025-12-31'])(
    'from which on %s is so is the same to the database as to us',
    async (date) => {
      const first = firstDayOf(date)
      const begins = async (after: string, to: string): Promise<unknown> => {
        const { facts, events } = turned(`'${after}'`, `'${to}'`)
        const [row] = await desk.rows(
          `with one as (select 'approved' as state, $1::text as valid_from, null::text as valid_to,
             'denial' as status, null::text as effective_on, $1::text as until)
           select (${facts}) as fact, (${events}) as event from one`,
          [date],
        )
        return row
      }
      const dayBeside = (days: number): string =>
        new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
      const [no, yes] = [false, true].map((is) => ({ fact: is || null, event: is || null }))
      expect(await begins(dayBeside(-1), first)).toEqual(yes)
      expect(await begins(dayBeside(-2), dayBeside(-1))).toEqual({ fact: null, event: null })
      expect(await begins(first, dayBeside(1))).toEqual(no)
    },
  )
})

describe('a sentence that facts contradicted', () => {
  it('is no finding any more once it is right again', async () => {
    const { chip } = await desk.hold()
    const post = await say(`The ${await nameOf(chip)} has a memory bandwidth of 2,039 GB/s.`)
    await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'open', findings: [{}] }])
    await desk.holdOf(chip, { published: '2,039 GB/s', approval: correct })
    expect(await desk.tasksOf(post)).toMatchObject([{ state: 'updated', findings: [] }])
  })

  it('nor once nothing contradicts it, and what else is wrong stays', async () => {
    const { chip } = await desk.hold()
    await desk.holdOf(chip, { series: 'tdp', published: '700 W' })
    const name = await nameOf(chip)
    const post = await say(`${name}的記憶體頻寬為2,039 GB/s。${name}的功耗為700 W。`)
    const wrong = await desk.holdOf(chip, { published: '3,000 GB/s', approval: correct })
    await desk.holdOf(chip, { series: 'tdp', published: '800 W', approval: correct })
    expect((await desk.tasksOf(post))[0]?.findings).toHaveLength(2)
    await desk.post(`/chip-facts/${wrong}/dispute`, { reason: 'The source took it back' })
    expect(await desk.tasksOf(post)).toMatchObject([
      { state: 'open', findings: [{ property: 'tdp', before: '700 W' }] },
    ])
  })
})

describe('an article in which two blocks have one id', () => {
  it('is published all the same, and one pin is there for both', async () => {
    const { chip } = await desk.hold()
    const data = { title: '表', grid: gridOf([chip]) }
    const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
    const shown = block({
      id: '64b500000000000000000aaa',
      blockType: 'spec-table',
      table: table.id,
    })
    const content = body([shown, shown]) as unknown as Post['body']
    const post = await createPost(payload, { body: content, _status: 'published' })
    const where = { post: { equals: post.id } }
    const { docs: pins } = await payload.find({ collection: 'table-pins', where })
    expect(pins).toMatchObject([{ table: table.id, asked: expect.stringMatching(/^publication/) }])
  })
})

describe('what begins on a day', () => {
  it('is looked for in as many queries for many chips as for one', async () => {
    const chips = await Promise.all(['A', 'B', 'C', 'D'].map(async (one) => desk.createChip(one)))
    const [shown, ...others] = chips.map((chip) => ({ chip, series: ['memory-bandwidth'] }))
    expect(await cost([shown!, ...others])).toBe(await cost([shown!]))
  })

  it('opens one task for an article that shows several of them', async () => {
    const chips = [await desk.createChip('E'), await desk.createChip('F')]
    const ids = await Promise.all(chips.map(async (chip) => await desk.holdOf(chip)))
    const post = await desk.write(chips[0]!, { grid: gridOf(chips) })
    // As if it had been held until yesterday.
    await inTransaction(payload, {}, async (req) => {
      for (const id of ids) {
        await decideFact(id, 'disputed', { at: new Date(), reason: 'Withdrawn' }, req)
      }
      const changes = chips.map((chip) => ({ chip, series: ['memory-bandwidth'] }))
      await raiseDrift(changes, driftMoment(new Date(), req), req)
    })
    expect(await desk.tasksOf(post)).toMatchObject([
      { findings: chips.map((chip) => ({ chip, before: '2,039 GB/s', after: '' })) },
    ])
  })
})

describe('the status of a chip as it was known at a moment', () => {
  it('knows nothing of a rule that was entered later', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip })
    const before = new Date().toISOString()
    const conditions = [{ measure: 'tpp' as const, relation: 'at-least' as const, bound: '4800' }]
    const rule = { code: 'late', effectiveFrom: '2023-11-17', name: 'A rule', jurisdiction: 'US' }
    const data = { ...rule, tests: [{ conditions }] }
    await payload.create({ collection: 'control-rules', data, locale: 'en' })
    const rulesOf = async (more = '') => {
      const response = await desk.serve(`/api/chips/${slug}/status?locale=en${more}`)
      return ((await response.json()) as { rules: unknown[] }).rules
    }
    expect(await rulesOf()).toMatchObject([{ name: 'A rule' }])
    expect(await rulesOf(`&known=${encodeURIComponent(before)}`)).toEqual([])
  })
})
