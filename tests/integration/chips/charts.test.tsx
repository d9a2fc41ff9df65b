import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { prerenderToNodeStream } from 'react-dom/static'

import type { ChartBlock } from '../../../src/content/blocks.ts'
import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { chartView } from '../../../src/delivery/charts/chartView.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { findChart } from '../../../src/delivery/queries/findChart.ts'
import { findComparison } from '../../../src/delivery/queries/findComparison.ts'
import type { Reader } from '../../../src/delivery/queries/reader.ts'
import { ArticleBody } from '../../../src/delivery/site/ArticleBody.tsx'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import { comparisonView } from '../../../src/delivery/views/comparisonView.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'
import { queriesOf } from '../../support/queriesOf.ts'

const fp16 = 'rate.fp16.dense.tensor'

let newsroom: Newsroom
let payload: Payload
let reader: Reader
let desk: FactDesk
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
  desk = await openFactDesk(newsroom)
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

const correct = { way: 'correct', reason: 'Misread' }

const again = async (post: Post): Promise<void> => {
  await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
}

const chartHtml = async (post: Post): Promise<string> => {
  const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
  const { body: flow } = articleView(found!, [])
  // Charts are drawn while the page is made, which takes a moment.
  const page = <ArticleBody flow={flow} locale={post.language} />
  return await text((await prerenderToNodeStream(page)).prelude)
}

const publishCharts = async (
  more: ReadonlyArray<Partial<ChartBlock>>,
  data: Partial<Post> = {},
) => {
  const blocks = more.map((one) =>
    block({
      id: `64b6${String(unique()).padStart(20, '0')}`,
      blockType: 'chart',
      kind: 'memory-bandwidth',
      ...one,
    }),
  )
  const content = body(blocks) as unknown as Post['body']
  return await createPost(payload, { _status: 'published', body: content, ...data })
}

const learn = async (chip: number): Promise<void> => {
  for (const published of ['3,000 GB/s', '3,490 GB/s']) {
    await desk.holdOf(chip, { published, approval: correct })
  }
  await desk.rows(
    `insert into chip_facts (chip_id, series, low, high, step, published, confidence, source_id,
       state, recorded_from, proposed_at)
     select $1, 'memory-bandwidth', n::text, n::text, '1', n || ' GB/s', 'official', $2, 'approved',
       clock_timestamp(), now()
     from generate_series(3001, 3100) as n`,
    [chip, desk.source],
  )
  for (const released of ['2020-01', '2030-01']) {
    const { chip: other } = await desk.hold({ published: '9,000 GB/s' })
    await desk.holdOf(other, { series: 'released', published: released })
  }
  await payload.create({
    collection: 'control-rules',
    locale: 'en',
    data: {
      name: 'Later',
      code: 'later',
      jurisdiction: 'US',
      effectiveFrom: '2020-01-01',
      source: desk.source,
      tests: [{ conditions: [{ measure: 'memory-bandwidth', relation: 'at-least', bound: '1' }] }],
    },
  })
}

describe('a chart in an article', () => {
  it('stays as it was through a hundred later facts, chips and rules, to the letter', async () => {
    // No other chip of this newsroom has this bandwidth.
    const { chip } = await desk.hold({ published: '2,041 GB/s' })
    await desk.holdOf(chip, { series: 'released', published: '2021-03' })
    const post = await publishCharts([{}, { asOf: 'day', day: '2026-01-01' }])
    const live = await publishCharts([{}], { kind: 'explainer' })
    const before = await chartHtml(post)
    const liveBefore = await chartHtml(live)
    expect(before).toContain('2,041')
    await learn(chip)
    expect(await chartHtml(post)).toBe(before)
    await again(post)
    expect(await chartHtml(post)).toBe(before)
    // One that is live is drawn from what is known now.
    const after = await chartHtml(live)
    expect(after).not.toBe(liveBefore)
    expect(after).toContain('9,000')
    expect(after).toContain('later')
    await desk.rows('update table_pins set is_refresh_wanted = true where post = $1', [post.id])
    await again(post)
    expect(await chartHtml(post)).toContain('9,000')
  })

  it('is pinned as its block asks, and forgotten with its post', async () => {
    const post = await publishCharts([{ asOf: 'live' }, {}, { asOf: 'day', day: '2025-04-09' }])
    const pins = await desk.rows(
      'select "table", asked, on_day, known_at is null as "isLive" from table_pins where post = $1 order by id',
      [post.id],
    )
    const day = post.publishedAt && expect.stringMatching(/^publication \d{4}-\d\d-\d\d$/)
    expect(pins).toMatchObject([
      { table: null, asked: 'live', on_day: null, isLive: true },
      { table: null, asked: day, isLive: false },
      { table: null, asked: 'day 2025-04-09', on_day: '2025-04-09', isLive: false },
    ])
    await payload.delete({ collection: 'posts', id: post.id })
    expect(await desk.rows('select 1 from table_pins where post = $1', [post.id])).toEqual([])
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
    // Some of the chips above have the day of their release among their facts.
    expect([...series].toSorted()).toEqual(['die-area', fp16, 'released'])
  })
})
