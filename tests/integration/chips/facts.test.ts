import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { factGuard } from '../../../src/features/chips/facts/factGuard.ts'
import { settleFacts } from '../../../src/features/chips/facts/settleFacts.ts'
import type { ShownFacts } from '../../../src/features/chips/live/readShownFacts.ts'
import { keepRecordGuard } from '../../../src/features/chips/records/keepRecordGuard.ts'
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

describe('a fact', () => {
  it('is proposed by a writer, and held when an editor approves it', async () => {
    const chip = await desk.createChip()
    const proposed = await desk.post(`/chips/${chip}/facts`, desk.said(), 'writer')
    expect(proposed).toMatchObject({ status: 200, id: expect.any(Number) })
    expect((await desk.post(`/chip-facts/${proposed.id}/approve`, {}, 'writer')).status).toBe(403)
    expect((await desk.sheetOf(chip)).rows[0]).toMatchObject({
      series: 'memory-bandwidth',
      held: [],
      proposed: [{ published: '2,039 GB/s', source: { title: 'Data sheet' } }],
    })
    expect(await desk.post(`/chip-facts/${proposed.id}/approve`, {})).toMatchObject({ status: 200 })
    const [row] = (await desk.sheetOf(chip)).rows
    expect(row).toMatchObject({ held: [{ id: proposed.id, state: 'approved' }], proposed: [] })
    expect(
      await desk.rows('select low, high, step from chip_facts where id = $1', [proposed.id]),
    ).toEqual([{ low: '2039', high: '2039', step: '1' }])
    // Decided is decided.
    expect(await desk.post(`/chip-facts/${proposed.id}/approve`, {})).toMatchObject({
      status: 409,
      message: expect.stringContaining('Approved'),
    })
  })

  it('is not held without a source, which is public as soon as it is', async () => {
    const chip = await desk.createChip()
    const bare = await desk.post(`/chips/${chip}/facts`, desk.said({ source: null }))
    expect(await desk.post(`/chip-facts/${bare.id}/approve`, {})).toMatchObject({
      status: 400,
      code: 'chips/no-source',
    })
    const data = { title: 'Filing', kind: 'filing' as const }
    const filing = await payload.create({ collection: 'sources', data, locale: 'en' })
    const body = desk.said({ source: filing.id, approval: {} })
    expect(await desk.post(`/chips/${chip}/facts`, body)).toMatchObject({ status: 200 })
    expect((await desk.serve(`/api/sources/${filing.id}`)).status).toBe(200)
  })

  it('takes the place of the proposal that it completes, and of nothing else', async () => {
    const chip = await desk.createChip()
    const bare = await desk.post(`/chips/${chip}/facts`, desk.said({ source: null }), 'writer')
    const whole = desk.said({ replaces: bare.id, approval: {} })
    const made = await desk.post(`/chips/${chip}/facts`, whole)
    expect((await desk.sheetOf(chip)).rows[0]).toMatchObject({
      held: [{ id: made.id, supersedes: bare.id }],
      proposed: [],
      past: [{ id: bare.id, state: 'superseded' }],
    })
    expect(await desk.post(`/chips/${chip}/facts`, whole)).toMatchObject({
      code: 'chips/already-decided',
    })
    const elsewhere = await desk.post(`/chips/${await desk.createChip()}/facts`, whole)
    expect(elsewhere).toMatchObject({ status: 404, code: 'chips/fact-missing' })
  })

  it.each([
    [{ published: '600 GB' }, 400, 'chips/unit-does-not-fit'],
    [{ published: '400 Gb/s' }, 400, 'chips/bits-and-bytes'],
    [{ series: 'colour' }, 400, 'chips/unknown-series'],
    [{ validFrom: '2025-02', validTo: '2025-01' }, 400, 'chips/ends-before-it-begins'],
    [{ source: 999_999 }, 400, 'chips/source-missing'],
    [{ validFrom: 'soon' }, 400, 'publication/body-invalid'],
    [{ state: 'approved' }, 400, 'publication/body-invalid'],
    [{ recordedFrom: '2020-01-01T00:00:00.000Z' }, 400, 'publication/body-invalid'],
  ])('is refused with %j', async (more, status, code) => {
    const chip = await desk.createChip()
    const answer = await desk.post(
      `/chips/${chip}/facts`,
      desk.said({ ...more, approval: undefined }),
    )
    expect(answer).toMatchObject({ status, code, message: expect.any(String) })
    expect((await desk.sheetOf(chip)).rows).toEqual([])
  })

  it('is refused of no chip, and not taken from strangers', async () => {
    expect(await desk.post('/chips/999999/facts', desk.said())).toMatchObject({ status: 404 })
    const chip = await desk.createChip()
    for (const as of ['anonymous', 'frontend'] as const) {
      expect((await desk.post(`/chips/${chip}/facts`, desk.said(), as)).status).toBe(403)
      const options = { headers: desk.staff[as].headers }
      expect((await desk.serve(`/api/chips/${chip}/facts`, options)).status).toBe(403)
    }
    expect(
      (await desk.post(`/chips/${chip}/facts`, desk.said({ approval: {} }), 'writer')).status,
    ).toBe(403)
    expect((await desk.sheetOf(chip)).rows).toEqual([])
  })

  it('is asked about when a dense rate looks like the sparse one', async () => {
    const chip = await desk.createChip()
    const rate = { series: 'rate.fp16.dense.tensor', approval: {} }
    expect(
      (await desk.post(`/chips/${chip}/facts`, desk.said({ ...rate, published: '312 TFLOPS' }))).id,
    ).toBeDefined()
    const doubled = desk.said({ ...rate, published: '624 TFLOPS', approval: undefined })
    expect(await desk.post(`/chips/${chip}/facts`, doubled)).toMatchObject({
      status: 409,
      code: 'chips/sparse-as-dense',
    })
    const under = desk.said({ ...rate, published: '590 TFLOPS', approval: undefined })
    expect(await desk.post(`/chips/${chip}/facts`, under)).toMatchObject({ status: 200 })
    const sure = { ...doubled, isDense: true }
    expect(await desk.post(`/chips/${chip}/facts`, sure)).toMatchObject({ status: 200 })
    const sparse = desk.said({ series: 'rate.fp16.sparse.tensor', published: '624 TFLOPS' })
    expect(await desk.post(`/chips/${chip}/facts`, sparse)).toMatchObject({ status: 200 })
  })
})

describe('a fact that contradicts what is held', () => {
  const other = { published: '1,555 GB/s' }

  it('is not held before somebody says how it takes its place, and why', async () => {
    const { chip, held } = await desk.hold()
    const answer = await desk.post(`/chips/${chip}/facts`, desk.said({ ...other, approval: {} }))
    expect(answer).toMatchObject({
      status: 409,
      code: 'chips/contradicts',
      message: expect.stringContaining('2,039 GB/s'),
    })
    const headers = { ...desk.staff.editor.headers, 'Accept-Language': 'zh-TW' }
    const body = desk.said({ ...other, approval: {} })
    const chinese = await desk.serve(`/api/chips/${chip}/facts`, { headers, method: 'POST', body })
    expect(await chinese.text()).toContain('「1,555 GB/s」與目前採用的「2,039 GB/s」互相矛盾')
    // Neither held nor left over as a proposal.
    expect((await desk.sheetOf(chip)).rows[0]).toMatchObject({ held: [{ id: held }], proposed: [] })
    const silent = desk.said({ ...other, approval: { way: 'correct' } })
    expect(await desk.post(`/chips/${chip}/facts`, silent)).toMatchObject({
      code: 'chips/reason-missing',
    })
  })

  it('corrects it', async () => {
    const { chip, held } = await desk.hold()
    const approval = { way: 'correct', reason: 'Misread' }
    const made = await desk.post(`/chips/${chip}/facts`, desk.said({ ...other, approval }))
    const [row] = (await desk.sheetOf(chip)).rows
    expect(row).toMatchObject({
      held: [{ id: made.id, supersedes: held, reason: 'Misread' }],
      past: [{ id: held, state: 'superseded' }],
    })
    // Not a moment at which neither was held, or both were.
    expect(row?.past[0]?.recordedTo).toBe(row?.held[0]?.recordedFrom)
  })

  it('is told only of a day that there is', async () => {
    const { chip } = await desk.hold()
    const approval = { way: 'change', reason: 'New memory' }
    const answer = await desk.post(`/chips/${chip}/facts`, desk.said({ ...other, approval }))
    expect(answer.code).toBe('chips/change-needs-day')
    expect(answer.message).not.toContain('later than')
  })

  it('changes it from a day on, and leaves what was right before and after', async () => {
    const { chip, held } = await desk.hold({ validFrom: '2020', validTo: '2026' })
    const early = desk.said({ ...other, approval: { way: 'change', reason: 'New memory' } })
    expect(await desk.post(`/chips/${chip}/facts`, early)).toMatchObject({
      status: 400,
      code: 'chips/change-needs-day',
      message: expect.stringContaining('later than 2020'),
    })
    const days = { validFrom: '2022-03', validTo: '2023' }
    expect(await desk.post(`/chips/${chip}/facts`, { ...early, ...days })).toMatchObject({
      status: 200,
    })
    const [row] = (await desk.sheetOf(chip)).rows
    expect(row?.past.map(({ id }) => id)).toEqual([held])
    expect(
      row?.held
        .map(({ published, validFrom, validTo }) => [published, validFrom, validTo])
        .toSorted(),
    ).toEqual([
      ['1,555 GB/s', '2022-03', '2023'],
      ['2,039 GB/s', '2020', '2022-03'],
      ['2,039 GB/s', '2023', '2026'],
    ])
    expect(row?.held.flatMap(({ rivals }) => rivals)).toEqual([])
  })

  it('stands beside it where the sources disagree, and the desk sees that', async () => {
    const { chip, held } = await desk.hold()
    const approval = { way: 'disagree', reason: 'Two data sheets' }
    const made = await desk.post(`/chips/${chip}/facts`, desk.said({ ...other, approval }))
    const [row] = (await desk.sheetOf(chip)).rows
    expect(row?.held.map(({ id, rivals }) => [id, rivals])).toEqual([
      [made.id, [held]],
      [held, [made.id]],
    ])
  })

  it('is found however many approve at once', async () => {
    const chip = await desk.createChip()
    const proposals = await Promise.all(
      ['1,000 GB/s', '2,000 GB/s', '3,000 GB/s', '4,000 GB/s'].map((published) =>
        desk.post(`/chips/${chip}/facts`, desk.said({ published })),
      ),
    )
    const answers = await Promise.all(
      proposals.map(({ id }) => desk.post(`/chip-facts/${id}/approve`, {})),
    )
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual([
      '200',
      '409',
      '409',
      '409',
    ])
    expect((await desk.sheetOf(chip)).rows[0]?.held).toHaveLength(1)
  })

  it('does not contradict what it only rounds', async () => {
    const { chip } = await desk.hold()
    const round = desk.said({ published: '≈ 2.0 TB/s', approval: {} })
    expect(await desk.post(`/chips/${chip}/facts`, round)).toMatchObject({ status: 200 })
    expect((await desk.sheetOf(chip)).rows[0]?.held.flatMap(({ rivals }) => rivals)).toEqual([])
  })

  it('can be put in doubt, which needs a reason and ends its being held', async () => {
    const { chip, held } = await desk.hold()
    expect(await desk.post(`/chip-facts/${held}/dispute`, { reason: ' ' })).toMatchObject({
      code: 'chips/reason-missing',
    })
    expect((await desk.post(`/chip-facts/${held}/dispute`, { reason: 'x' }, 'writer')).status).toBe(
      403,
    )
    expect(
      await desk.post(`/chip-facts/${held}/dispute`, { reason: 'No such part' }),
    ).toMatchObject({
      status: 200,
    })
    expect((await desk.sheetOf(chip)).rows[0]).toMatchObject({
      held: [],
      past: [{ id: held, state: 'disputed', reason: 'No such part' }],
    })
  })
})

describe('what was said', () => {
  it.each([
    `update chip_facts set low = '1'`,
    `update chip_facts set published = 'x'`,
    `update chip_facts set recorded_from = now() - interval '1 year' where recorded_from is not null`,
    `update chip_facts set state = 'proposed' where state = 'approved'`,
    `update chip_facts set state = 'approved', recorded_from = now() where source_id is null`,
    `update chip_facts set state = 'approved' where state = 'disputed'`,
    `insert into chip_facts (chip_id, series, published, confidence, state, proposed_at, recorded_from)
     select chip_id, series, published, confidence, 'approved', now(), now() from chip_facts limit 1`,
    `delete from chip_facts`,
    `truncate chip_facts`,
  ])('is kept by the database itself: %s', async (statement) => {
    await expect(desk.rows(statement)).rejects.toThrow(
      /append-only|without a source|and nothing else/,
    )
  })

  it('is guarded in a database whose migrations know nothing of that', async () => {
    await desk.rows('drop trigger chip_facts_guard on chip_facts')
    await desk.rows('alter table chip_facts disable trigger chip_facts_no_truncate')
    await desk.rows(`update chip_facts set low = low`)
    await keepRecordGuard(payload, factGuard)
    await expect(desk.rows('delete from chip_facts')).rejects.toThrow('append-only')
    await expect(desk.rows('truncate chip_facts')).rejects.toThrow('append-only')
  })

  it('keeps its chip and its source, and says why', async () => {
    const chip = await desk.createChip()
    await desk.post(`/chips/${chip}/facts`, desk.said({ approval: {} }))
    for (const [path, words] of [
      [`/api/chips/${chip}`, 'facts of this chip (1)'],
      [`/api/sources/${desk.source}`, 'rest on this source'],
    ] as const) {
      const headers = { ...desk.staff.admin.headers, 'Accept-Language': 'en' }
      const options = { headers, method: 'DELETE' }
      const response = await desk.serve(path, options)
      expect(response.status).toBe(409)
      expect(await response.text()).toContain(words)
    }
    expect(
      await desk.rows('select count(*)::int as count from sources where id = $1', [desk.source]),
    ).toEqual([{ count: 1 }])
  })

  it.each([{ chips: [2_147_483_648] }, { chips: [0.5] }, { series: ['x'.repeat(101)] }])(
    'is not asked for with %j',
    async (more) => {
      const question = { chips: [1], series: ['tdp'] }
      expect((await desk.post('/chip-facts/held', question)).status).toBe(200)
      expect((await desk.post('/chip-facts/held', { ...question, ...more })).status).toBe(400)
    },
  )

  it('is shown to readers only once it is held, without who said it', async () => {
    const chip = await desk.createChip()
    await desk.post(`/chips/${chip}/facts`, desk.said({ published: '111 GB/s' }))
    await desk.post(`/chips/${chip}/facts`, desk.said({ published: '222 GB/s', approval: {} }))
    const rest = await (await desk.serve(`/api/chip-facts?where[chip][equals]=${chip}`)).text()
    expect(rest).toContain('222 GB/s')
    expect(rest).not.toContain('111 GB/s')
    expect(rest).not.toMatch(/proposedBy|decidedBy|reason/)
    const query = `{ ChipFacts(where: { chip: { equals: ${chip} } }) { docs { published proposedByName } } }`
    const graph = await desk.serve('/api/graphql', { method: 'POST', body: { query } })
    const text = await graph.text()
    expect(text).toContain('222 GB/s')
    expect(text).not.toMatch(/111 GB\/s|"proposedByName":"/)
  })

  it('is moved to the variant that it is of, with all that it was read from', async () => {
    const [chip, variant] = [await desk.createChip(), await desk.createChip()]
    const body = desk.said({
      series: 'memory-capacity',
      published: '80 GB',
      quotation: '40/80 GB',
      validFrom: '2020-11',
      confidence: 'reported',
    })
    const { id } = await desk.post(`/chips/${chip}/facts`, body)
    expect((await desk.post(`/chip-facts/${id}/move`, { chip: variant }, 'writer')).status).toBe(
      403,
    )
    const moved = await desk.post(`/chip-facts/${id}/move`, { chip: variant })
    expect(moved.status).toBe(200)
    const columns = 'chip_id, published, quotation, valid_from, confidence, source_id, state'
    expect(await desk.rows(`select ${columns} from chip_facts where id = $1`, [moved.id])).toEqual([
      {
        chip_id: variant,
        published: '80 GB',
        quotation: '40/80 GB',
        valid_from: '2020-11',
        confidence: 'reported',
        source_id: desk.source,
        state: 'proposed',
      },
    ])
    expect(await desk.rows('select state from chip_facts where chip_id = $1', [chip])).toEqual([
      { state: 'superseded' },
    ])
    expect(await desk.post(`/chip-facts/${id}/move`, { chip: variant })).toMatchObject({
      status: 409,
      code: 'chips/already-decided',
    })
    expect(await desk.post(`/chip-facts/${moved.id}/approve`, {})).toMatchObject({ status: 200 })
  })

  it('is not moved to where it is, where the same is known, or where no chip is', async () => {
    const [chip, other] = [await desk.createChip(), await desk.createChip()]
    const { id } = await desk.post(`/chips/${chip}/facts`, desk.said())
    await desk.post(`/chips/${other}/facts`, desk.said())
    for (const [to, status, code] of [
      [chip, 400, 'chips/same-chip'],
      [other, 409, 'chips/known-there'],
      [2_000_000_000, 404, 'chips/chip-missing'],
    ] as const) {
      const answer = await desk.post(`/chip-facts/${id}/move`, { chip: to })
      expect(answer).toMatchObject({ status, code })
    }
    const [row] = await desk.rows('select state, chip_id from chip_facts where id = $1', [id])
    expect(row).toEqual({ state: 'proposed', chip_id: chip })
  })

  it('is moved once by two who move it at once', async () => {
    const [chip, one, two] = [
      await desk.createChip(),
      await desk.createChip(),
      await desk.createChip(),
    ]
    const { id } = await desk.post(`/chips/${chip}/facts`, desk.said())
    const answers = await Promise.all(
      [one, two].map(async (to) => await desk.post(`/chip-facts/${id}/move`, { chip: to })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(
      await desk.rows('select state from chip_facts where chip_id = any($1)', [[one, two]]),
    ).toEqual([{ state: 'proposed' }])
  })
})

const correction = { way: 'correct', reason: 'Misread' }

const toldOf = async (chip: number, moment?: object) => {
  const question = { chips: [chip], series: ['memory-bandwidth'], ...(moment ? { moment } : {}) }
  const headers = { ...desk.staff.writer.headers, 'Accept-Language': 'en' }
  const answer = await desk.serve('/api/chip-facts/held', {
    method: 'POST',
    headers,
    body: question,
  })
  const { status } = answer
  return { status, ...((await answer.json()) as ShownFacts) }
}

describe('the plate of a table in the editor', () => {
  it('has what its block shows: a day, what it was pinned to, or what would be pinned next', async () => {
    const { chip } = await desk.hold({ validTo: '2024-07' })
    await desk.holdOf(chip, { published: '3,000 GB/s', validFrom: '2024-07' })
    const table = await desk.createTable(gridOf([chip]))
    const shown = desk.blockOf(table)
    const post = await desk.publish([shown])
    await desk.holdOf(chip, { published: '1,000 GB/s', validFrom: '2024-07', approval: correction })
    const textOf = ({ facts, on }: ShownFacts): string | undefined =>
      settleFacts(facts, { on, known: '9999' }).get(chip)?.get('memory-bandwidth')?.best.published
    const of = { post: post.id, block: shown.id }
    const now = await toldOf(chip)
    expect([textOf(now), now.known]).toEqual(['1,000 GB/s', undefined])
    expect(textOf(await toldOf(chip, { ...of, asked: 'live' }))).toBe('1,000 GB/s')
    const pinned = await toldOf(chip, { ...of, asked: 'publication' })
    expect([textOf(pinned), typeof pinned.known]).toEqual(['3,000 GB/s', 'string'])
    const day = await toldOf(chip, { ...of, asked: 'day', day: '2024-06-30' })
    expect([textOf(day), day.on, day.known]).toEqual(['2,039 GB/s', '2024-06-30', undefined])
    await desk.rows('update table_pins set is_refresh_wanted = true where post = $1', [post.id])
    expect(textOf(await toldOf(chip, { ...of, asked: 'publication' }))).toBe('1,000 GB/s')
    expect((await toldOf(chip, { asked: 'day', day: '2025-02-30' })).status).toBe(400)
  })
})
