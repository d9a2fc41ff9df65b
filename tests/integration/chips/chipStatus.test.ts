import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Post } from '../../../src/payload-types.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { TableDesk } from '../../support/chips/tableDesk.tsx'
import { openTableDesk } from '../../support/chips/tableDesk.tsx'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let desk: TableDesk

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openTableDesk(newsroom)
})

afterAll(async () => {
  await newsroom.close()
})

const ruleOf = (more: object = {}) => ({
  name: 'A rule',
  code: '3A090.a.1',
  jurisdiction: 'US',
  effectiveFrom: '2023-11-17',
  tests: [{ conditions: [{ measure: 'tpp', relation: 'at-least', bound: '4800' }] }],
  ...more,
})

const both = (low: string, high: string) => ({
  tests: [
    {
      conditions: [
        { measure: 'tpp', relation: 'at-least', bound: low },
        { measure: 'tpp', relation: 'less-than', bound: high },
      ],
    },
  ],
})

const keep = async (body: object): Promise<{ status: number; text: string }> => {
  const headers = { ...desk.staff.editor.headers, 'Accept-Language': 'en' }
  const options = { headers, method: 'POST', body }
  const response = await desk.serve('/api/control-rules?locale=en', options)
  return { status: response.status, text: await response.text() }
}

describe('a rule', () => {
  it('has one version on a day, and limits that leave something', async () => {
    expect((await keep(ruleOf({ effectiveTo: '2025' }))).status).toBe(201)
    for (const [more, said] of [
      [{}, 'Another version of “3A090.a.1”'],
      [{ effectiveFrom: '2024-12-31' }, '2023-11-17 – 2025'],
      [{ effectiveFrom: '2022', effectiveTo: '2023-11-18' }, 'Another version'],
      [{ effectiveFrom: '2025', effectiveTo: '2024' }, 'would end (2024) before it begins (2025)'],
      [{ effectiveFrom: '2025', ...both('4800', '2400') }, 'can never be passed'],
      [{ effectiveFrom: '2025', ...both('1,600', '2400') }, '“1,600” is no number'],
    ] as const) {
      const { status, text } = await keep(ruleOf(more))
      expect([status, text]).toEqual([400, expect.stringContaining(said)])
    }
    expect((await keep(ruleOf({ effectiveFrom: '2025', ...both('1600', '4800') }))).status).toBe(
      201,
    )
    expect((await keep(ruleOf({ code: '3A090.a.2' }))).status).toBe(201)
  })

  it('has one version on a day however many are kept at once', async () => {
    const versions = ['2023', '2024', '2025', '2026']
    // Each of its own code: now as many connections are open.
    await Promise.all(versions.map((code) => keep(ruleOf({ code }))))
    const kept = await Promise.all(
      versions.map((effectiveFrom) => keep(ruleOf({ code: '3A090.b', effectiveFrom }))),
    )
    const answers = kept.map(({ status }) => String(status)).toSorted()
    expect(answers).toEqual(['201', '400', '400', '400'])
  })
})

type Status = {
  readonly facts: ReadonlyArray<{
    readonly property: string
    readonly values: ReadonlyArray<{ readonly published: string }>
  }>
  readonly computed: ReadonlyArray<{ readonly value: string }>
  readonly rules: readonly unknown[]
}

const statusOf = async (slug: string, asked = ''): Promise<Status> => {
  const response = await desk.serve(`/api/chips/${slug}/status?locale=en${asked}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Status
}

const valuesOf = ({ facts }: Status) =>
  facts.map(({ property, values }) => [property, values.map(({ published }) => published)])

describe('the status of a chip', () => {
  it('is what was held for a day, as it was known at a moment', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip })
    const rate = { series: 'rate.fp16.dense.tensor', published: '312 TFLOPS', approval: {} }
    await desk.post(`/chips/${chip}/facts`, desk.said({ ...rate, validFrom: '2020-05' }))
    await desk.post(`/chips/${chip}/facts`, desk.said({ series: 'tdp', published: '400 W' }))
    const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
    const days = { validFrom: '2024', approval: { way: 'change', reason: 'A new stepping' } }
    await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ ...rate, published: '250 TFLOPS', ...days }),
    )

    const today = await statusOf(slug)
    expect(valuesOf(today)).toEqual([['rate.fp16.dense.tensor', ['250 TFLOPS']]])
    expect(today).toMatchObject({
      chip: { slug },
      computed: [{ property: 'tpp', value: '4,000' }],
      sources: [{ id: desk.source, title: 'Data sheet' }],
    })
    expect(valuesOf(await statusOf(slug, '&on=2023-12-31'))).toEqual([
      ['rate.fp16.dense.tensor', ['312 TFLOPS']],
    ])
    expect(valuesOf(await statusOf(slug, '&on=2020-04-30'))).toEqual([])
    // Nobody knew of the change then.
    const before = await statusOf(slug, `&known=${encodeURIComponent(now.toISOString())}`)
    expect(valuesOf(before)).toEqual([['rate.fp16.dense.tensor', ['312 TFLOPS']]])
    expect(before.computed[0]?.value).toBe('4,992')
    expect(valuesOf(await statusOf(slug, '&known=2020-01-01T00:00:00Z'))).toEqual([])
  })

  it('says which rules were in force, and what they make of it', async () => {
    const chip = await desk.createChip()
    const { slug } = await payload.findByID({ collection: 'chips', id: chip })
    const rate = { series: 'rate.fp16.dense.tensor', published: '312 TFLOPS', approval: {} }
    await desk.post(`/chips/${chip}/facts`, desk.said(rate))
    await keep(ruleOf({ code: 'in-1999', effectiveFrom: '1999', effectiveTo: '2000' }))
    expect((await statusOf(slug, '&on=1999-07-01')).rules).toEqual([
      {
        name: 'A rule',
        citation: null,
        outcome: 'met',
        because: [{ measure: 'TPP', value: '4,992', limit: '≥ 4,800' }],
      },
    ])
    expect((await statusOf(slug, '&on=2000-01-01')).rules).toEqual([])
  })

  it.each([
    ['h1/status?on=2025', 400],
    ['h1/status?on=2025-02-30', 400],
    ['h1/status?known=yesterday', 400],
    ['nothing/status', 404],
  ])('is refused of %s with %i and a reason', async (path, status) => {
    const response = await desk.serve(`/api/chips/${path}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/"message":".{5,}"/)
  })
})

const countQueries = async (work: () => Promise<unknown>): Promise<number> => {
  const spy = jest.spyOn(poolOf(payload), 'query')
  try {
    await work()
    return spy.mock.calls.length
  } finally {
    spy.mockRestore()
  }
}

const statusGrid = (chip: number, more: Partial<SpecGrid['rows'][number]> = {}): SpecGrid => ({
  version: 1,
  columns: [
    { id: 'name', label: { 'zh-TW': '晶片', en: 'Chip' } },
    { id: 'us', label: {}, property: 'status.US.CN' },
  ],
  rows: [
    {
      id: 'r0',
      chip,
      cells: { name: { kind: 'text', text: { 'zh-TW': '甲', en: 'A' } } },
      ...more,
    },
  ],
})

const shownIn = async (post: Post): Promise<string | undefined> =>
  (await desk.tablesOf(post))[0]?.rows[0]?.cells[1]?.text

describe('a column of a control status', () => {
  it('says it on the table’s day, since when, and by which events and sources', async () => {
    const chip = await desk.createChip()
    const held = await desk.holdEvent(chip)
    const table = await desk.createTable(statusGrid(chip))
    for (const [language, label, text] of [
      ['zh-TW', '出口管制狀態（美國 → 中國）', '推定拒絕（2024年4月9日起）'],
      ['en', 'Export control status, US → China', 'Presumption of denial (since 9 April 2024)'],
    ] as const) {
      const shown = [desk.blockOf(table), desk.blockOf(table, { shows: 'day', day: '2024-04-08' })]
      const post = await desk.publish(shown, { language, title: `Status ${language}` })
      const [today, before] = await desk.tablesOf(post)
      expect(today?.columns[1]?.label).toBe(label)
      expect(today?.rows[0]).toMatchObject({ cells: [{}, { text, events: [held], facts: [] }] })
      expect(before?.rows[0]?.cells[1]).toMatchObject({ origin: 'facts', events: [] })
      expect(before?.moment).toMatchObject({ changes: [{ column: label, after: text }] })
      const html = await desk.htmlOf(post)
      expect(html).toContain(`data-events="${held}" data-sources="${desk.source}"`)
      expect(html).toContain('href="#source-1"')
      expect(html).toContain(
        language === 'en' ? 'No record; that is no permission' : '無紀錄，不代表可以出口',
      )
    }
  })

  it('that is pinned stays as it was known then, and a live one follows', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const table = await desk.createTable(statusGrid(chip))
    const post = await desk.publish([desk.blockOf(table)], {
      language: 'en',
      title: 'Pinned status',
    })
    const live = await desk.publish([desk.blockOf(table, { shows: 'live' })], { language: 'en' })
    const before = await desk.htmlOf(post)
    await desk.holdEvent(chip, { effectiveOn: '2024-08', status: 'case-by-case' })
    const after = await desk.htmlOf(post)
    expect(after.replace(/<details.*?<\/details>/, '')).toBe(before)
    expect(after).toContain(
      'Presumption of denial (since 9 April 2024) → Case by case (since August 2024)',
    )
    expect(await shownIn(live)).toBe('Case by case (since August 2024)')
  })

  it('shows no proposal, wherever the table goes', async () => {
    const chip = await desk.createChip()
    const proposal = { approval: undefined, name: { en: 'zebrafinch' }, quotation: 'zebrafinch' }
    await desk.holdEvent(chip, proposal)
    const table = await desk.createTable(statusGrid(chip))
    const post = await desk.publish([desk.blockOf(table)], {
      language: 'en',
      title: 'Proposed status',
    })
    const answers = await Promise.all(
      ['json', 'csv'].map(async (format) =>
        (await desk.ask(`${table}?as-of=2026-01-01&locale=en&format=${format}`)).text(),
      ),
    )
    for (const said of [await desk.htmlOf(post), ...answers]) {
      expect(said).toContain('No record; that is no permission')
      expect(said).not.toContain('zebrafinch')
      expect(said).not.toContain('denial')
    }
  })

  it('gives way to what is written by hand', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const cells = { us: { kind: 'text' as const, text: { en: 'By licence' } } }
    const table = await desk.createTable(statusGrid(chip, { cells }))
    const english = await desk.publish([desk.blockOf(table)], { language: 'en', title: 'By hand' })
    expect((await desk.tablesOf(english))[0]?.rows[0]?.cells[1]).toMatchObject({
      text: 'By licence',
      origin: 'hand',
      events: [],
    })
    expect(await shownIn(await desk.publish([desk.blockOf(table)]))).toBe(
      '推定拒絕（2024年4月9日起）',
    )
  })

  it('costs one query more, and a table without one none', async () => {
    const chip = await desk.createChip()
    await desk.holdOf(chip)
    await desk.holdEvent(chip)
    const plain = await desk.createTable(gridOf([chip]))
    const status = await desk.createTable({
      ...gridOf([chip]),
      columns: [...gridOf([chip]).columns, { id: 'us', label: {}, property: 'status.US.CN' }],
    })
    const countFor = async (table: number): Promise<number> => {
      await desk.ask(`${table}?as-of=2026-01-01&locale=en`, desk.staff.editor.headers)
      return await countQueries(() =>
        desk.ask(`${table}?as-of=2026-01-01&locale=en`, desk.staff.editor.headers),
      )
    }
    expect((await countFor(status)) - (await countFor(plain))).toBe(1)
  })

  it('goes to machines with its events and sources, as known at a moment, and to Hugo', async () => {
    const chip = await desk.createChip()
    const held = await desk.holdEvent(chip)
    const table = await desk.createTable(statusGrid(chip))
    const post = await desk.publish([desk.blockOf(table)], { slug: 'status-for-hugo' })
    const known = await desk.momentNow()
    await desk.holdEvent(chip, { effectiveOn: '2024-08-01', status: 'none' })
    const asked = `${table}?as-of=2026-01-01&known=${known}&locale=en`
    expect(await (await desk.ask(asked)).json()).toMatchObject({
      columns: [{}, { property: 'status.US.CN' }],
      rows: [
        {
          cells: [
            {},
            {
              text: 'Presumption of denial (since 9 April 2024)',
              origin: 'facts',
              facts: [],
              events: [held],
              sources: [desk.source],
            },
          ],
        },
      ],
      sources: [{ id: desk.source, title: 'Data sheet' }],
    })
    expect(
      await (await desk.ask(`${table}?as-of=2026-01-01&locale=en&format=csv`)).text(),
    ).toContain('A,No licence needed (since 1 August 2024),Data sheet')
    expect((await desk.exportAll())(post)).toMatch(/\| 甲 +\| 推定拒絕（2024年4月9日起） +\|/)
  })

  it('is what the desk’s screens are told, and readers are not', async () => {
    const chip = await desk.createChip()
    const held = await desk.holdEvent(chip)
    await desk.holdEvent(chip, { approval: undefined, status: 'none' })
    const body = { chips: [], series: [], controlled: [chip] }
    const { headers } = desk.staff.writer
    const answer = await desk.serve('/api/chip-facts/held', { method: 'POST', headers, body })
    expect(await answer.json()).toMatchObject({
      facts: [],
      events: [{ id: held, status: 'denial', source: desk.source }],
      sources: { [desk.source]: 'Data sheet' },
    })
    expect((await desk.post('/chip-facts/held', body, 'anonymous')).status).toBe(403)
  })
})
