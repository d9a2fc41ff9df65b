import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type {
  ShownFact,
  ShownRow,
  TableReading,
} from '../../../src/features/chips/cells/tableReading.ts'
import type { Proposals } from '../../../src/features/chips/facts/readProposals.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { SeedDesk } from '../../support/chips/seedDesk.ts'
import { openSeedDesk } from '../../support/chips/seedDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let source: SeedDesk['source']
let table: SeedDesk['table']
let chips: SeedDesk['chips']
let ask: SeedDesk['ask']
let propose: SeedDesk['propose']
let count: SeedDesk['count']

const readTable = async (id = table) => (await ask<TableReading>(`/spec-tables/${id}/facts`)).value

const hold = async (chip: string, series: string, published: string) => {
  const body = { series, published, confidence: 'official', source, approval: {} }
  expect(await ask(`/chips/${chips.get(chip)}/facts`, 'editor', body)).toMatchObject({
    status: 200,
  })
}

const rowOf = ({ rows }: TableReading, name: string): ShownRow =>
  rows.find((row) => row.name === name)!

const factsOf = ({ statements }: ShownRow): ShownFact[] =>
  statements.flatMap((said) => (said.kind === 'fact' ? [said] : []))

/** What a row says against what is held. */
const rivalsOf = (row: ShownRow) =>
  factsOf(row)
    .filter(({ rivals }) => rivals.length > 0)
    .map(({ published, rivals }) => [
      published,
      ...rivals.map((rival) => `${rival.published}, ${rival.source?.title}`),
    ])

const text = (en: string) => ({ kind: 'text', text: { en } })

const createTable = async (grid: object, more: object = {}): Promise<number> => {
  const data = { title: 'NVIDIA AI晶片系列比較表', grid, ...more } as never
  return (await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })).id
}

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  ;({ chips, source, table, ask, propose, count } = await openSeedDesk(newsroom))
})

afterAll(async () => {
  await newsroom.close()
})

describe("the seed's table, read", () => {
  it('is shown with what it contradicts, and changes nothing', async () => {
    const before = await count()
    const reading = await readTable()
    expect(rivalsOf(rowOf(reading, 'A100'))).toEqual([
      ['312 TOPS', '624 TOPS, 規格書'],
      ['600GB/s', '2,039 GB/s, 規格書'],
    ])
    expect(rivalsOf(rowOf(reading, 'H100'))).toEqual([['1000 TOPS', '1,979 TOPS, 規格書']])
    expect(rivalsOf(rowOf(reading, 'RTX 5090D'))).toEqual([['2024', '2025-01, 規格書']])
    // Both ends of the change are wrong: 40 → 24 is 600 → 400.
    const change = factsOf(rowOf(reading, 'A800')).find(({ before: older }) => older)
    expect(change).toMatchObject({
      published: '24GB/s',
      remark: 'change',
      rivals: [{ published: '400 GB/s' }],
      before: { chip: 'A100', published: '40GB/s', rivals: [{ published: '600 GB/s' }] },
    })
    // What agrees is not proposed: 3.35TB/s, 19.5 TFLOPS.
    expect(
      factsOf(rowOf(reading, 'H100')).map((fact) => [fact.published, fact.standing]),
    ).toContainEqual(['3.35TB/s', 'held'])
    expect(rowOf(reading, 'H100').statements).toContainEqual(
      expect.objectContaining({ kind: 'text', quotation: '第二代Transformer引擎' }),
    )
    expect(rowOf(reading, 'Blackwell系列')).toMatchObject({ named: 0 })
    const relations = reading.rows.flatMap(({ name, statements }) =>
      statements.flatMap((said) =>
        said.kind === 'relation' ? [[name, said.base, said.standing]] : [],
      ),
    )
    expect(relations).toEqual([
      ['A800', 'A100', 'new'],
      ['H800', 'H100', 'new'],
      ['H20', 'H100', 'new'],
      ['L20', 'L40S', 'unknown'],
    ])
    expect(await count()).toBe(before)
  })

  it('becomes proposals with the cell as quotation, none twice, however many order at once', async () => {
    const { value: stored } = await ask<object>(`/spec-tables/${table}?depth=0`)
    const made = await Promise.all([propose('all'), propose('all', 'editor'), propose('all')])
    const sum = made.reduce((all, { value }) => all + value.proposed, 0)
    expect(made.flatMap(({ value }) => value.refused)).toEqual([])
    // The list of the unit test, but for Blackwell, which is no chip, and what is held: two. And two
    // chips were banned on a date that is that of one state.
    expect(sum).toBe(24)
    expect(await count(`state = 'proposed'`)).toBe(22)
    expect((await propose('all')).value).toEqual({ proposed: 0, refused: [] })
    expect((await ask<object>(`/spec-tables/${table}?depth=0`)).value).toEqual(stored)
    const { rows } = await poolOf(payload).query(
      `select published, quotation, spec_table::int, spec_cell, remark, source_id from chip_facts
       where chip_id = $1 and state = 'proposed' and series = 'memory-capacity' order by id`,
      [chips.get('A100')],
    )
    const cell = {
      quotation: '主要性能特點：40/80GB HBM2記憶體',
      spec_table: table,
      spec_cell: 'r0/c2',
      remark: 'alternatives',
      source_id: null,
    }
    expect(rows).toEqual([
      { published: '40GB', ...cell },
      { published: '80GB', ...cell },
    ])
    // 其餘規格類似A100: of the A800 nothing is proposed but its date and its link.
    const { rows: ofA800 } = await poolOf(payload).query(
      `select series, published from chip_facts where chip_id = $1 and state = 'proposed' order by id`,
      [chips.get('A800')],
    )
    expect(ofA800).toEqual([
      { series: 'announced', published: '2022-11' },
      { series: 'link-bandwidth', published: '24GB/s' },
    ])
  })

  it('proposes nothing again that was disputed, and keeps its origin when it is completed', async () => {
    const { value } = await ask<Proposals>('/chip-facts/proposals')
    const find = (published: string) =>
      value.proposals.find(({ fact }) => fact.published === published)!
    const wrong = find('312 TOPS').fact.id
    await ask(`/chip-facts/${wrong}/dispute`, 'editor', { reason: '這是FP16的數值' })
    const { fact, chip, series } = find('60 TFLOPS')
    const completed = await ask<{ id: number }>(`/chips/${chip.id}/facts`, 'editor', {
      series,
      published: '60 TFLOPS',
      confidence: 'reported',
      source,
      replaces: fact.id,
      approval: {},
    })
    expect(completed.status).toBe(200)
    expect(await count(`id = ${completed.value.id} and spec_table = ${table}`)).toBe(1)
    const reading = await readTable()
    const standing = (name: string, published: string) =>
      factsOf(rowOf(reading, name)).find((one) => one.published === published)?.standing
    expect(standing('A100', '312 TOPS')).toBe('decided')
    expect(standing('H100', '60 TFLOPS')).toBe('held')
    expect((await propose('all')).value).toEqual({ proposed: 0, refused: [] })
  })

  it('is read and proposed by the desk alone, and from a table that is there', async () => {
    for (const as of ['anonymous', 'frontend'] as const) {
      expect((await ask(`/spec-tables/${table}/facts`, as)).status).toBe(403)
      expect((await propose('all', as)).status).toBe(403)
      expect((await ask('/chip-facts/proposals', as)).status).toBe(403)
    }
    expect((await propose('all', 'editor', 999_999)).status).toBe(404)
    expect((await ask('/spec-tables/999999/facts')).status).toBe(404)
    expect((await propose([], 'editor')).status).toBe(400)
    const { rows } = await poolOf(payload).query<{ id: number }>(
      `select id from chip_facts where state = 'approved' and spec_table = $1`,
      [table],
    )
    const held = (await ask<object>(`/chip-facts/${rows[0]!.id}`, 'anonymous')).value
    expect(held).toMatchObject({ published: '60 TFLOPS' })
    for (const name of ['specTable', 'specCell', 'remark']) expect(held).not.toHaveProperty(name)
  })
})

const eventsOf = (row: ShownRow) =>
  row.statements.flatMap((said) =>
    said.kind === 'event' && said.proposal ? [{ date: said.date, ...said.proposal }] : [],
  )

const storedEvents = async (chip: string) =>
  (
    await poolOf(payload).query<Record<string, unknown>>(
      `select e.id, e.state, e.status, e.effective_on, e.jurisdiction, e.quotation, e.source_id,
         array(select text from control_events_texts t where t.parent_id = e.id) as destinations
       from control_events e join control_events_rels r on r.parent_id = e.id and r.path = 'chips'
       where r.chips_id = $1 order by e.id`,
      [chips.get(chip)],
    )
  ).rows

const stateRow = (id: string, name: string, state: string, more = '') => ({
  id,
  cells: { name: text(name), state: text(state), more: text(more) },
})

describe('a state of control that a table gives a date', () => {
  it('was proposed of the seed’s table, once, where one state has the date', async () => {
    expect(await storedEvents('A100')).toEqual([
      {
        id: expect.any(Number),
        state: 'proposed',
        status: 'denial',
        effective_on: '2022-09',
        jurisdiction: 'US',
        destinations: ['CN'],
        quotation: '管制狀態：禁止出口中國\n管制時間：2022年9月',
        source_id: null,
      },
    ])
    // Two states and one date, no date, and what is only expected stay text.
    for (const chip of ['A800', 'H20', 'L20', 'RTX 5090D']) {
      expect(await storedEvents(chip)).toEqual([])
    }
    const reading = await readTable()
    expect(eventsOf(rowOf(reading, 'A100'))).toMatchObject([
      { date: '2022-09', status: 'denial', standing: 'proposed' },
    ])
    expect(rowOf(reading, 'L20').statements).toContainEqual(
      expect.objectContaining({ kind: 'event', quotation: '允許出口', states: ['允許出口'] }),
    )
  })

  it('reaches no reader before it is approved, which takes a source', async () => {
    const [event] = await storedEvents('A100')
    const status = () => ask<object>('/chips/a100/status', 'anonymous')
    expect((await status()).value).toMatchObject({ control: [], events: [] })
    const refused = await ask<object>(
      `/control-events/${String(event?.['id'])}/approve`,
      'editor',
      {},
    )
    expect(refused.status).toBe(400)
    const completed = await ask<{ id: number }>('/control-events/propose', 'editor', {
      name: { 'zh-TW': '第一份規定' },
      kind: 'rule',
      jurisdiction: 'US',
      destinations: ['CN'],
      effectiveOn: '2022-09',
      status: 'denial',
      chips: [chips.get('A100')],
      source,
      replaces: event?.['id'],
      approval: {},
    })
    expect(completed.status).toBe(200)
    expect((await status()).value).toMatchObject({ control: [{ status: 'denial' }] })
    expect(eventsOf(rowOf(await readTable(), 'A100'))).toMatchObject([
      { standing: 'held', held: '推定拒絕（2022年9月起）' },
    ])
    expect((await propose('all')).value).toEqual({ proposed: 0, refused: [] })
  })

  it('is proposed by itself, with the table’s one source, and not again once disputed', async () => {
    const columns = [
      { id: 'name', label: { en: 'Chip' } },
      { id: 'state', label: { en: 'Export status' } },
      { id: 'more', label: { en: 'Notes' } },
    ]
    const rows = [
      stateRow('a', 'H800', 'Permitted → Banned since 17 October 2023'),
      stateRow('b', 'A800', 'Banned', '• Licence required since 2023/10/17'),
      stateRow('c', 'L20', 'Permitted since 2023'),
    ]
    const own = await createTable({ version: 1, columns, rows }, { sources: [source] })
    const reading = await readTable(own)
    expect(reading.rows.map(eventsOf)).toMatchObject([
      [{ status: 'denial', date: '2023-10-17', standing: 'new' }],
      [{ status: 'unclear', date: '2023-10-17', standing: 'new' }],
      [{ status: 'unclear', date: '2023', standing: 'new' }],
    ])
    const [key] = eventsOf(reading.rows[0]!).map((one) => one.key)
    const order = async () => (await propose([key!], 'writer', own)).value
    expect(await order()).toEqual({ proposed: 1, refused: [] })
    const [event] = await storedEvents('H800')
    expect(event).toMatchObject({
      state: 'proposed',
      source_id: source,
      quotation: 'Export status: Banned since 17 October 2023',
    })
    expect(await storedEvents('L20')).toEqual([])
    const path = `/control-events/${String(event?.['id'])}/dispute`
    expect((await ask(path, 'editor', { reason: 'No such rule' })).status).toBe(200)
    expect(await order()).toEqual({ proposed: 0, refused: [] })
    expect(eventsOf((await readTable(own)).rows[0]!)).toMatchObject([{ standing: 'decided' }])
  })
})

describe('one value of a table', () => {
  it('is proposed by itself, with the one source that the table rests on', async () => {
    const columns = [
      { id: 'name', label: { en: 'Chip' } },
      { id: 'rate', label: { en: 'FP16 (TFLOPS)' } },
      { id: 'more', label: { en: 'Memory' } },
    ]
    const cells = (...texts: string[]) =>
      Object.fromEntries(texts.map((one, at) => [columns[at]!.id, text(one)]))
    const rows = [
      { id: 'a', chip: chips.get('L20'), cells: cells('That one', '119.5', '48 GB GDDR6 memory') },
      { id: 'b', cells: cells('NVIDIA H20', '148', '96 GB') },
    ]
    const own = await createTable({ version: 1, columns, rows }, { sources: [source] })
    const reading = await readTable(own)
    expect(reading.source).toEqual({ id: source, title: '規格書' })
    expect(reading.rows.map(({ chip }) => chip?.name)).toEqual(['L20', 'H20'])
    const [rate] = factsOf(reading.rows[0]!)
    expect((await propose([rate!.key], 'writer', own)).value).toEqual({ proposed: 1, refused: [] })
    expect((await propose([rate!.key], 'writer', own)).value.proposed).toBe(0)
    expect(
      await count(`spec_table = ${own} and source_id = ${source} and published = '119.5 TFLOPS'`),
    ).toBe(1)
    expect(await count(`spec_table = ${own}`)).toBe(1)
  })

  it('tells apart what two columns of one label say', async () => {
    const label = { 'zh-TW': '備註' }
    const columns = ['name', 'one', 'other'].map((id) => ({ id, label }))
    const cells = { name: text('H20'), one: text('很快；很快'), other: text('很快；很快') }
    const own = await createTable({ version: 1, columns, rows: [{ id: 'a', cells }] })
    const keys = (await readTable(own)).rows[0]!.statements.map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(1)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is refused with the reason, while the rest is proposed', async () => {
    await hold('H20', 'rate.fp16.dense.tensor', '148 TFLOPS')
    const columns = [
      { id: 'name', label: { en: 'Chip' } },
      { id: 'rate', label: { en: 'FP16 (TFLOPS)' } },
      { id: 'power', label: { en: 'TDP' } },
    ]
    const rows = [
      { id: 'a', cells: { name: text('H20'), rate: text('296'), power: text('400 W') } },
    ]
    const own = await createTable({ version: 1, columns, rows })
    const made = await propose('all', 'writer', own)
    expect(made.value).toMatchObject({ proposed: 1, refused: [{ published: '296 TFLOPS' }] })
    expect(made.value.refused[0]?.message).toContain('148 TFLOPS')
  })
})
