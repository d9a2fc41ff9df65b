import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { inlineBlock } from '../../../src/content/lexical/inlineBlock.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import { ArticleBody } from '../../../src/delivery/site/ArticleBody.tsx'
import { SpecTable } from '../../../src/delivery/site/SpecTable.tsx'
import type { SpecTableView } from '../../../src/delivery/views/article/articleNode.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { exportSite } from '../../../src/features/hugo/export/exportSite.ts'
import { openTargetFolder } from '../../../src/features/hugo/export/targetFolder.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { ChartBlock, SpecTableBlock } from '../../../src/content/blocks.ts'
import { settleFacts } from '../../../src/features/chips/facts/settleFacts.ts'
import type { ShownFacts } from '../../../src/features/chips/live/readShownFacts.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'

let newsroom: Newsroom
let payload: Payload
let desk: FactDesk

const createTable = async (grid: SpecGrid): Promise<number> => {
  const data = { title: '表', grid }
  const table = await payload.create({ collection: 'spec-tables', data, locale: 'zh-TW' })
  await payload.update({
    collection: 'spec-tables',
    id: table.id,
    data: { title: 'Table' },
    locale: 'en',
  })
  return table.id
}

const blockOf = (table: number, more: Partial<SpecTableBlock> = {}): SpecTableBlock => ({
  id: `64b5${String(unique()).padStart(20, '0')}`,
  blockType: 'spec-table',
  table,
  ...more,
})

const publish = async (
  blocks: readonly SpecTableBlock[],
  more: Partial<Post> = {},
): Promise<Post> => {
  const content = body(blocks.map((one) => block(one))) as unknown as Post['body']
  return await createPost(payload, { _status: 'published', body: content, ...more })
}

const again = async (post: Post): Promise<void> => {
  await payload.update({ collection: 'posts', id: post.id, data: { _status: 'published' } })
}

const tablesOf = async (post: Post): Promise<SpecTableView[]> => {
  const found = await findArticle({ payload, locale: post.language }, { slug: post.slug ?? '' })
  if (!found) throw new Error('not to be seen')
  return articleView(found, []).body.flatMap((node) => (node.kind === 'specTable' ? [node] : []))
}

const htmlOf = async (post: Post): Promise<string> => {
  const tables = await tablesOf(post)
  return tables
    .map((table) => renderToStaticMarkup(<SpecTable table={table} locale={post.language} />))
    .join('')
}

const textsOf = ({ rows }: SpecTableView) => rows.map(({ cells }) => cells.map(({ text }) => text))

const correct = { way: 'correct', reason: 'Misread' }

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openFactDesk(newsroom)
})

afterAll(() => newsroom.close())

describe('a table in an article', () => {
  it('shows what is held, with the ids of facts and sources, in both languages', async () => {
    const { chip, held } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    for (const [language, name, label] of [
      ['zh-TW', '甲0', '記憶體頻寬'],
      ['en', '=A0', 'Memory bandwidth'],
    ] as const) {
      const post = await publish([blockOf(table)], { language, title: `Table ${language}` })
      const [view] = await tablesOf(post)
      expect(textsOf(view!)).toEqual([[name, '2,039 GB/s', '']])
      expect(view?.columns[1]?.label).toBe(label)
      const html = await htmlOf(post)
      expect(html).toContain(`data-facts="${held}" data-sources="${desk.source}"`)
      expect(html).toContain('href="#source-1"')
    }
  })

  it('that is pinned stays as it was through a hundred later facts, to the letter', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const post = await publish([blockOf(table)])
    const before = await htmlOf(post)
    for (let n = 0; n < 50; n += 1) {
      await desk.holdOf(chip, { published: `${3000 + n * 10} GB/s`, approval: correct })
      await desk.holdOf(chip, { series: 'price', published: `US$${n + 1}`, approval: correct })
    }
    const [view] = await tablesOf(post)
    // Readers see which, and what has changed since: that is all that differs.
    const changes = [
      { row: '甲0', column: '記憶體頻寬', before: '2,039 GB/s', after: '3,490 GB/s' },
    ]
    expect(view?.moment).toMatchObject({ kind: 'pinned', changes })
    const after = await htmlOf(post)
    expect(after.replace(/<details.*?<\/details>/, '')).toBe(before)
    expect(after).toContain('甲0的記憶體頻寬：2,039 GB/s → 3,490 GB/s')
    await again(post)
    expect(await htmlOf(post)).toBe(after)
  })

  it('that is pinned stands beside the card of a chip, which says what is so today', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const mention = { id: `64b5${String(unique()).padStart(20, '0')}`, chip, label: 'H20' }
    const content = body([
      paragraph([inlineBlock({ ...mention, blockType: 'chip-mention' })]),
      block(blockOf(table)),
    ]) as unknown as Post['body']
    const language = 'en' as const
    const post = await createPost(payload, { _status: 'published', body: content, language })
    const source = await desk.saveSource(payload, 'Another data sheet')
    await desk.holdOf(chip, { published: '4,000 GB/s', approval: correct })
    await desk.holdOf(chip, { series: 'memory-capacity', published: '96 GB', source })
    const found = await findArticle({ payload, locale: language }, { slug: post.slug ?? '' })
    const { chipCards, sources } = articleView(found!, [])
    expect(chipCards).toMatchObject([
      {
        vendor: 'NVIDIA',
        figures: [
          { label: 'Memory', value: '96 GB' },
          { label: 'Memory bandwidth', value: '4,000 GB/s' },
        ],
        standings: [],
      },
    ])
    expect((await tablesOf(post))[0]?.rows[0]?.cells[1]?.text).toBe('2,039 GB/s')
    // The article cites what its table shows, and not what a card does.
    expect(sources.map(({ id }) => id)).toEqual([desk.source])
    expect([...found!.material.sources.keys()]).not.toContain(source)
    // One without a mention asks nothing about chips.
    const plain = await findArticle(
      { payload, locale: 'zh-TW' },
      { slug: (await publish([])).slug ?? '' },
    )
    expect(plain?.material).toMatchObject({ controlEvents: [], tableFacts: { facts: [] } })
  })

  it('that is live shows today, and one of a day shows that day', async () => {
    const { chip } = await desk.hold({ validTo: '2024-07' })
    await desk.holdOf(chip, { published: '3,000 GB/s', validFrom: '2024-07' })
    const table = await createTable(gridOf([chip]))
    const shown = [
      blockOf(table, { shows: 'live' }),
      blockOf(table, { shows: 'day', day: '2024-06-30' }),
      blockOf(table),
    ]
    const post = await publish(shown, { publishedAt: '2024-06-30T16:30:00.000Z' })
    const [live, day, publication] = await tablesOf(post)
    expect(live?.moment).toMatchObject({ kind: 'live' })
    expect(live?.rows[0]?.cells[1]?.text).toBe('3,000 GB/s')
    expect(day?.moment).toMatchObject({ kind: 'pinned', day: '2024-06-30' })
    expect(day?.rows[0]?.cells[1]?.text).toBe('2,039 GB/s')
    // It was the first of July in Taipei.
    expect(publication?.moment).toMatchObject({ day: '2024-07-01', changes: [] })
    await desk.holdOf(chip, { published: '3,100 GB/s', validFrom: '2024-07', approval: correct })
    expect((await tablesOf(post)).map(({ rows }) => rows[0]?.cells[1]?.text)).toEqual([
      '3,100 GB/s',
      '2,039 GB/s',
      '3,000 GB/s',
    ])
  })

  it('is pinned anew where its block asks for another day, and forgotten with its post', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const shown = blockOf(table)
    const post = await publish([shown])
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const content = body([block({ ...shown, shows: 'day', day: '2025-01-01' })])
    const data = { _status: 'published' as const, body: content as unknown as Post['body'] }
    await payload.update({ collection: 'posts', id: post.id, data })
    expect((await tablesOf(post))[0]?.rows[0]?.cells[1]?.text).toBe('1,000 GB/s')
    const pins = () => desk.rows('select asked from table_pins where post = $1', [post.id])
    expect(await pins()).toEqual([{ asked: 'day 2025-01-01' }])
    await payload.delete({ collection: 'posts', id: post.id })
    expect(await pins()).toEqual([])
  })

  it('is live in an explainer, from its publication as one on, unless somebody chose otherwise', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const shown = [blockOf(table), blockOf(table, { shows: 'publication' })]
    const post = await publish(shown)
    const kinds = async () => (await tablesOf(post)).map(({ moment }) => moment?.kind)
    const update = async (data: Partial<Post>, isDraft: boolean) =>
      await payload.update({
        collection: 'posts',
        id: post.id,
        data,
        draft: isDraft,
      })
    expect(await kinds()).toEqual(['pinned', 'pinned'])
    await update({ kind: 'explainer', _status: 'draft' }, true)
    expect(await kinds()).toEqual(['pinned', 'pinned'])
    const reader = { payload, locale: 'zh-TW' as Locale, user: desk.staff.editor.user! }
    const draft = articleView((await findArticle(reader, { id: post.id }))!, [])
    expect(draft.body).toMatchObject([{ moment: { kind: 'live' } }, { moment: { kind: 'pinned' } }])
    await update({ _status: 'published' }, false)
    expect(await kinds()).toEqual(['live', 'pinned'])
    const pins = await desk.rows('select asked from table_pins where post = $1 order by id', [
      post.id,
    ])
    expect(pins[0]).toEqual({ asked: 'live' })
    await update({ kind: 'analysis', _status: 'published' }, false)
    expect(await kinds()).toEqual(['pinned', 'pinned'])
  })

  it('marks what is written in the place of facts', async () => {
    const { chip } = await desk.hold()
    const cells = { bw: { kind: 'text' as const, text: { 'zh-TW': '約兩千' } } }
    const table = await createTable(gridOf([chip], { cells }))
    const html = await htmlOf(await publish([blockOf(table)]))
    expect(html).toContain('data-origin="hand"')
    expect(html).toContain('由編輯部填寫')
  })

  it('that is still a draft shows the desk what publication would pin', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const content = body([block(blockOf(table))]) as unknown as Post['body']
    const post = await createPost(payload, { body: content })
    const reader = { payload, locale: 'zh-TW' as Locale, user: desk.staff.editor.user! }
    const found = await findArticle(reader, { id: post.id })
    const [view] = articleView(found!, []).body
    expect(view).toMatchObject({
      kind: 'specTable',
      rows: [{ cells: [{}, { text: '2,039 GB/s' }, {}] }],
    })
  })
})

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

const held = async (chip: number, moment?: object) => {
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

describe('a chart in an article', () => {
  it('stays as it was through a hundred later facts, chips and rules, to the letter', async () => {
    const { chip } = await desk.hold()
    await desk.holdOf(chip, { series: 'released', published: '2021-03' })
    const post = await publishCharts([{}, { asOf: 'day', day: '2026-01-01' }])
    const live = await publishCharts([{}], { kind: 'explainer' })
    const before = await chartHtml(post)
    const liveBefore = await chartHtml(live)
    expect(before).toContain('2,039')
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

describe('the plate of a table in the editor', () => {
  it('has what its block shows: a day, what it was pinned to, or what would be pinned next', async () => {
    const { chip } = await desk.hold({ validTo: '2024-07' })
    await desk.holdOf(chip, { published: '3,000 GB/s', validFrom: '2024-07' })
    const table = await createTable(gridOf([chip]))
    const shown = blockOf(table)
    const post = await publish([shown])
    await desk.holdOf(chip, { published: '1,000 GB/s', validFrom: '2024-07', approval: correct })
    const textOf = ({ facts, on }: ShownFacts): string | undefined =>
      settleFacts(facts, { on, known: '9999' }).get(chip)?.get('memory-bandwidth')?.best.published
    const of = { post: post.id, block: shown.id }
    const now = await held(chip)
    expect([textOf(now), now.known]).toEqual(['1,000 GB/s', undefined])
    expect(textOf(await held(chip, { ...of, asked: 'live' }))).toBe('1,000 GB/s')
    const pinned = await held(chip, { ...of, asked: 'publication' })
    expect([textOf(pinned), typeof pinned.known]).toEqual(['3,000 GB/s', 'string'])
    const day = await held(chip, { ...of, asked: 'day', day: '2024-06-30' })
    expect([textOf(day), day.on, day.known]).toEqual(['2,039 GB/s', '2024-06-30', undefined])
    await desk.rows('update table_pins set is_refresh_wanted = true where post = $1', [post.id])
    expect(textOf(await held(chip, { ...of, asked: 'publication' }))).toBe('1,000 GB/s')
    expect((await held(chip, { asked: 'day', day: '2025-02-30' })).status).toBe(400)
  })
})

const ask = async (path: string, headers: Record<string, string> = {}) =>
  await desk.serve(`/api/spec-tables/${path}`, { headers })

/** Send all to Hugo; gives the way to the file of a post. */
const exportAll = async (): Promise<(post: Post) => string> => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-tables-'))
  try {
    const folder = openTargetFolder(dir)
    if (!folder.ok) throw new Error(folder.problem)
    await exportSite(payload, folder.value)
    const files = fs
      .readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, fs.readFileSync(path.join(dir, file), 'utf8')] as const)
    return ({ slug }) => files.find(([file]) => file.includes(slug ?? '-'))?.[1] ?? ''
  } finally {
    fs.rmSync(dir, { recursive: true })
  }
}

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

const statusOf = async (post: Post): Promise<string | undefined> =>
  (await tablesOf(post))[0]?.rows[0]?.cells[1]?.text

const momentNow = async (): Promise<string> => {
  const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
  return encodeURIComponent(now.toISOString())
}

describe('a column of a control status', () => {
  it('says it on the table’s day, since when, and by which events and sources', async () => {
    const chip = await desk.createChip()
    const held = await desk.holdEvent(chip)
    const table = await createTable(statusGrid(chip))
    for (const [language, label, text] of [
      ['zh-TW', '出口管制狀態（美國 → 中國）', '推定拒絕（2024年4月9日起）'],
      ['en', 'Export control status, US → China', 'Presumption of denial (since 9 April 2024)'],
    ] as const) {
      const shown = [blockOf(table), blockOf(table, { shows: 'day', day: '2024-04-08' })]
      const post = await publish(shown, { language, title: `Status ${language}` })
      const [today, before] = await tablesOf(post)
      expect(today?.columns[1]?.label).toBe(label)
      expect(today?.rows[0]).toMatchObject({ cells: [{}, { text, events: [held], facts: [] }] })
      expect(before?.rows[0]?.cells[1]).toMatchObject({ origin: 'facts', events: [] })
      expect(before?.moment).toMatchObject({ changes: [{ column: label, after: text }] })
      const html = await htmlOf(post)
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
    const table = await createTable(statusGrid(chip))
    const post = await publish([blockOf(table)], { language: 'en', title: 'Pinned status' })
    const live = await publish([blockOf(table, { shows: 'live' })], { language: 'en' })
    const before = await htmlOf(post)
    await desk.holdEvent(chip, { effectiveOn: '2024-08', status: 'case-by-case' })
    const after = await htmlOf(post)
    expect(after.replace(/<details.*?<\/details>/, '')).toBe(before)
    expect(after).toContain(
      'Presumption of denial (since 9 April 2024) → Case by case (since August 2024)',
    )
    expect(await statusOf(live)).toBe('Case by case (since August 2024)')
  })

  it('shows no proposal, wherever the table goes', async () => {
    const chip = await desk.createChip()
    const proposal = { approval: undefined, name: { en: 'zebrafinch' }, quotation: 'zebrafinch' }
    await desk.holdEvent(chip, proposal)
    const table = await createTable(statusGrid(chip))
    const post = await publish([blockOf(table)], { language: 'en', title: 'Proposed status' })
    const answers = await Promise.all(
      ['json', 'csv'].map(async (format) =>
        (await ask(`${table}?as-of=2026-01-01&locale=en&format=${format}`)).text(),
      ),
    )
    for (const said of [await htmlOf(post), ...answers]) {
      expect(said).toContain('No record; that is no permission')
      expect(said).not.toContain('zebrafinch')
      expect(said).not.toContain('denial')
    }
  })

  it('gives way to what is written by hand', async () => {
    const chip = await desk.createChip()
    await desk.holdEvent(chip)
    const cells = { us: { kind: 'text' as const, text: { en: 'By licence' } } }
    const table = await createTable(statusGrid(chip, { cells }))
    const english = await publish([blockOf(table)], { language: 'en', title: 'By hand' })
    expect((await tablesOf(english))[0]?.rows[0]?.cells[1]).toMatchObject({
      text: 'By licence',
      origin: 'hand',
      events: [],
    })
    expect(await statusOf(await publish([blockOf(table)]))).toBe('推定拒絕（2024年4月9日起）')
  })

  it('costs one query more, and a table without one none', async () => {
    const chip = await desk.createChip()
    await desk.holdOf(chip)
    await desk.holdEvent(chip)
    const plain = await createTable(gridOf([chip]))
    const status = await createTable({
      ...gridOf([chip]),
      columns: [...gridOf([chip]).columns, { id: 'us', label: {}, property: 'status.US.CN' }],
    })
    const countFor = async (table: number): Promise<number> => {
      await ask(`${table}?as-of=2026-01-01&locale=en`, desk.staff.editor.headers)
      return await countQueries(() =>
        ask(`${table}?as-of=2026-01-01&locale=en`, desk.staff.editor.headers),
      )
    }
    expect((await countFor(status)) - (await countFor(plain))).toBe(1)
  })

  it('goes to machines with its events and sources, as known at a moment, and to Hugo', async () => {
    const chip = await desk.createChip()
    const held = await desk.holdEvent(chip)
    const table = await createTable(statusGrid(chip))
    const post = await publish([blockOf(table)], { slug: 'status-for-hugo' })
    const known = await momentNow()
    await desk.holdEvent(chip, { effectiveOn: '2024-08-01', status: 'none' })
    const asked = `${table}?as-of=2026-01-01&known=${known}&locale=en`
    expect(await (await ask(asked)).json()).toMatchObject({
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
    expect(await (await ask(`${table}?as-of=2026-01-01&locale=en&format=csv`)).text()).toContain(
      'A,No licence needed (since 1 August 2024),Data sheet',
    )
    expect((await exportAll())(post)).toMatch(/\| 甲 +\| 推定拒絕（2024年4月9日起） +\|/)
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

describe('a table that leaves for Hugo', () => {
  it('takes along what it shows: a pinned one what it was pinned to', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const pinned = await publish([blockOf(table)], { slug: 'pinned-for-hugo' })
    const live = await publish([blockOf(table, { shows: 'live' })], { slug: 'live-for-hugo' })
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const fileOf = await exportAll()
    expect(fileOf(pinned)).toMatch(
      /\| 晶片 +\| +記憶體頻寬 \| 耗電 \|\n.+\n\| 甲0 +\| +2,039 GB\/s \|/,
    )
    expect(fileOf(live)).toMatch(/\| 甲0 +\| +1,000 GB\/s \|/)
  })
})

describe('a table for machines', () => {
  it('is what readers see on a day, as it was known at a moment, with sources', async () => {
    const { chip, held } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    const post = await publish([blockOf(table)], { language: 'en', title: 'Machines' })
    const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const known = encodeURIComponent(now.toISOString())
    const data = await (await ask(`${table}?as-of=2026-01-01&known=${known}&locale=en`)).json()
    expect(data).toMatchObject({
      id: table,
      title: 'Table',
      asOf: '2026-01-01',
      columns: [
        { property: null },
        { label: 'Memory bandwidth', property: 'memory-bandwidth' },
        {},
      ],
      rows: [
        {
          cells: [
            { text: '=A0', origin: 'text' },
            { text: '2,039 GB/s', origin: 'facts', facts: [held], sources: [desk.source] },
            { text: '', facts: [] },
          ],
        },
      ],
      sources: [{ id: desk.source, title: 'Data sheet' }],
    })
    const [view] = await tablesOf(post)
    expect(view?.rows[0]?.cells.map(({ text }) => text)).toEqual(
      (data as { rows: [{ cells: Array<{ text: string }> }] }).rows[0].cells.map(
        ({ text }) => text,
      ),
    )
    expect(await (await ask(`${table}?as-of=2026-01-01&locale=zh-TW`)).json()).toMatchObject({
      rows: [{ cells: [{ text: '甲0' }, { text: '1,000 GB/s' }, {}] }],
    })
  })

  it('is a CSV in which no spreadsheet finds a formula', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    await publish([blockOf(table)])
    const response = await ask(`${table}?as-of=2026-01-01&locale=en&format=csv`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(text).toBe(
      '\uFEFFChip,Memory bandwidth,Sources: Memory bandwidth,Draws,Sources: Draws\r\n' +
        `'=A0,"2,039 GB/s",Data sheet,,\r\n`,
    )
  })

  it('is Payload’s own without a day, and refused with a reason otherwise', async () => {
    const { chip } = await desk.hold()
    const table = await createTable(gridOf([chip]))
    expect((await ask(`${table}?as-of=2026-01-01`)).status).toBe(404)
    const editor = desk.staff.editor.headers
    expect((await ask(`${table}?as-of=2026-01-01`, editor)).status).toBe(200)
    expect((await ask(`${table}`)).status).toBe(404)
    expect(await (await ask(`${table}?locale=en&depth=0`, editor)).json()).toMatchObject({
      id: table,
      title: 'Table',
      grid: { version: 1 },
    })
    for (const asked of ['as-of=2025', 'as-of=2026-01-01&format=xls', 'as-of=2026-01-01&known=x']) {
      const response = await ask(`${table}?${asked}`, editor)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('as-of')
    }
  })
})
