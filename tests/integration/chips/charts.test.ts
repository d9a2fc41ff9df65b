import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { chartView } from '../../../src/delivery/charts/chartView.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { findChart } from '../../../src/delivery/queries/findChart.ts'
import { findComparison } from '../../../src/delivery/queries/findComparison.ts'
import type { Reader } from '../../../src/delivery/queries/reader.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import { comparisonView } from '../../../src/delivery/views/comparisonView.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { queriesOf } from '../../support/queriesOf.ts'

const fp16 = 'rate.fp16.dense.tensor'

let newsroom: Newsroom
let payload: Payload
let reader: Reader
let source: number
let secret: number

const createChip = async (name: string, releasedOn?: string): Promise<number> => {
  const data = { name, slug: name.toLowerCase(), vendor: 'NVIDIA', releasedOn }
  return (await payload.create({ collection: 'chips', data, locale: 'en' })).id
}

/** What somebody has said of a chip, and the desk holds unless told otherwise. */
const say = async (
  chip: number,
  [series, value]: readonly [series: string, value: number | string],
  more: { from?: string; to?: string; isProposed?: boolean; source?: number } = {},
) => {
  const isText = typeof value === 'string'
  await poolOf(payload).query(
    `insert into chip_facts (chip_id, series, low, high, step, text, published, valid_from, valid_to,
       confidence, source_id, state, recorded_from, proposed_at)
     values ($1, $2, $3, $3, $4, $5, $6, $7, $8, 'official', $9, $10,
       case when $10 = 'approved' then now() end, now())`.replaceAll(
      '$10',
      '$10::enum_chip_facts_state',
    ),
    [
      chip,
      series,
      isText ? null : value,
      isText ? null : 1,
      isText ? value : null,
      String(value),
      more.from ?? null,
      more.to ?? null,
      more.source ?? source,
      more.isProposed ? 'proposed' : 'approved',
    ],
  )
}

const createRule = async (
  code: string,
  effectiveFrom: string,
  conditions: ReadonlyArray<readonly ['tpp' | 'performance-density' | 'memory-bandwidth', string]>,
) => {
  await payload.create({
    collection: 'control-rules',
    locale: 'en',
    data: {
      name: code,
      code,
      jurisdiction: 'US',
      effectiveFrom,
      source,
      tests: [
        {
          conditions: conditions.map(([measure, bound]) => ({
            measure,
            relation: 'at-least' as const,
            bound,
          })),
        },
      ],
    },
  })
}

/** What is asked for, by the beginning of each query. */
const beginningsOf = async (ask: () => Promise<unknown>): Promise<readonly string[]> =>
  (await queriesOf(ask)).map(({ text }) => text.slice(0, 120)).toSorted()

const chartOf = async (on: string, kind: 'performance' | 'memory-bandwidth' = 'performance') =>
  chartView(await findChart(reader, kind, { on, hasSources: true }))

const namesOf = (rows: ReadonlyArray<{ readonly name: string }>) => rows.map(({ name }) => name)

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  reader = { payload, locale: 'en' }
  const data = { title: 'Data sheet', kind: 'data-sheet' as const }
  source = (await payload.create({ collection: 'sources', data, locale: 'en' })).id
  secret = (await payload.create({ collection: 'sources', data, locale: 'en' })).id
  await poolOf(payload).query('update sources set released_at = now() where id = $1', [source])
  await createRule('a.1', '2023-11-17', [['tpp', '4800']])
  await createRule('letters', '2025-04-09', [['memory-bandwidth', '1400']])
  const [a100, h20, b200] = [
    await createChip('A100', '2020-11-16'),
    await createChip('H20', '2023-11'),
    await createChip('B200', '2024-11'),
  ]
  await say(a100, [fp16, 312])
  await say(a100, ['die-area', 826])
  await say(a100, ['memory-bandwidth', 2039], { source: secret })
  await say(h20, [fp16, 148])
  await say(h20, ['die-area', 814], { isProposed: true })
  await say(h20, ['memory-bandwidth', 4000])
  await say(b200, [fp16, 2250])
  await say(b200, ['die-area', 1600], { from: '2025' })
})

afterAll(async () => {
  await newsroom?.close()
})

describe('the charts of a newsroom', () => {
  it('show what is held on a day, and nothing that is only proposed', async () => {
    const view = await chartOf('2025-06-01')
    expect(namesOf(view.points.map(({ row }) => row))).toEqual(['B200', 'A100'])
    expect(namesOf(view.absent)).toEqual(['H20'])
    const before = await chartOf('2024-12-31')
    expect(namesOf(before.absent)).toEqual(['B200', 'H20'])
  })

  it('show the rules of the day from the newsroom’s own, and chips that had come by then', async () => {
    expect((await chartOf('2025-06-01')).drawn.map(({ rule }) => rule.code)).toEqual(['a.1'])
    const before = await chartOf('2023-11-16')
    expect([before.drawn, before.later]).toEqual([[], 1])
    const bandwidth = await chartOf('2025-06-01', 'memory-bandwidth')
    expect(bandwidth.regions.map(({ y }) => y.low)).toEqual([1400])
    expect(bandwidth.undrawn.map(({ code }) => code)).toEqual(['a.1'])
  })

  it('cite the sources that readers may see, and no others', async () => {
    const { rows, sources } = await chartOf('2025-06-01', 'memory-bandwidth')
    const cited = Object.fromEntries(rows.map(({ name, y }) => [name, y?.citations]))
    expect(cited).toEqual({ H20: [1], A100: [] })
    expect(sources.map(({ id }) => id)).toEqual([source])
  })

  it('stand in an article as they were on the day of its publication', async () => {
    const chart = {
      id: '65f0c0c0c0c0c0c0c0c0c0c0',
      blockType: 'chart',
      kind: 'performance',
    } as const
    const { slug } = await createPost(payload, {
      language: 'en',
      slug: 'density',
      publishedAt: '2024-06-01T02:00:00.000Z',
      body: body([
        block({ ...chart, asOf: 'publication', caption: 'Then' }),
        block({ ...chart, id: '65f0c0c0c0c0c0c0c0c0c0c1', asOf: 'day', day: '2022-01-01' }),
      ]) as unknown as Post['body'],
      _status: 'published',
    })
    const article = articleView((await findArticle(reader, { slug: slug ?? '' }))!, [])
    expect(article.body).toMatchObject([
      { kind: 'chart', caption: 'Then', view: { on: '2024-06-01', later: 1 } },
      { kind: 'chart', view: { on: '2022-01-01', drawn: [], later: 2 } },
    ])
  })
})

describe('the comparison of chips', () => {
  it('keeps their order, and names what it does not know', async () => {
    const record = await findComparison(reader, ['h20', 'nothing', 'a100', 'h20'], '2025-06-01')
    expect(record).toMatchObject({ named: 2, unknown: ['nothing'] })
    const view = comparisonView(record)
    expect(namesOf(view.chips)).toEqual(['H20', 'A100'])
    const differing = view.rows.flatMap(({ key, differs }) => (differs ? [key] : []))
    expect(differing).toEqual([fp16, 'memory-bandwidth'])
    expect(view.rules.map(({ name, outcomes }) => [name, ...outcomes])).toEqual([
      ['a.1', 'not-met', 'met'],
      ['letters', 'met', 'met'],
    ])
  })

  it('takes six of those that are named', async () => {
    for (const name of ['C1', 'C2', 'C3', 'C4', 'C5']) await createChip(name)
    const slugs = ['a100', 'h20', 'c1', 'c2', 'c3', 'c4', 'c5']
    const { chosen, named } = await findComparison(reader, slugs, '2025-06-01')
    expect([chosen.length, named]).toEqual([6, 7])
  })
})

describe('with 300 chips and 20,000 facts', () => {
  it('asks the database as often as with a few, and reads only what it shows', async () => {
    const on = '2025-06-01'
    const asks = {
      performance: () => findChart(reader, 'performance', { on, hasSources: true }),
      'memory-bandwidth': () => findChart(reader, 'memory-bandwidth', { on, hasSources: true }),
      comparison: () => findComparison(reader, ['a100', 'h20'], on),
    }
    const counts = async () => ({
      performance: await beginningsOf(asks.performance),
      'memory-bandwidth': await beginningsOf(asks['memory-bandwidth']),
      comparison: await beginningsOf(asks.comparison),
    })
    const few = await counts()
    expect(few.performance.length).toBeGreaterThan(2)
    expect(few.performance.length).toBeLessThan(10)
    await poolOf(payload).query(
      `with made as (
         insert into chips (slug, vendor, updated_at, created_at)
         select 'mass-' || n, 'Mass', now(), now() from generate_series(1, 300) n returning id)
       insert into chip_facts (chip_id, series, low, high, step, published, confidence, source_id,
         state, recorded_from, proposed_at)
       select id, series, 100 + id, 100 + id, 1, '100', 'official', $1, 'approved', now(), now()
       from made, unnest($2::text[]) series`,
      [
        source,
        [
          fp16,
          'die-area',
          'memory-bandwidth',
          ...Array.from({ length: 64 }, (_, n) => `other-${n}`),
        ],
      ],
    )
    await poolOf(payload).query('analyze chip_facts')
    expect(await counts()).toEqual(few)
    const { chips, held } = await asks.performance()
    expect(chips.length).toBeGreaterThan(300)
    const series = new Set([...held.values()].flatMap((ofChip) => [...ofChip.keys()]))
    expect([...series].toSorted()).toEqual(['die-area', fp16])
  })
})
