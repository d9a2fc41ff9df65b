import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { block } from '../../../src/content/lexical/block.ts'
import { body } from '../../../src/content/lexical/body.ts'
import { inlineBlock } from '../../../src/content/lexical/inlineBlock.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { findArticle } from '../../../src/delivery/queries/findArticle.ts'
import type { SpecTableView } from '../../../src/delivery/views/article/articleNode.ts'
import { articleView } from '../../../src/delivery/views/articleView.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import type { Post } from '../../../src/payload-types.ts'
import { gridOf } from '../../support/chips/gridOf.ts'
import type { TableDesk } from '../../support/chips/tableDesk.tsx'
import { openTableDesk } from '../../support/chips/tableDesk.tsx'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createPost } from '../../support/factories/createPost.ts'
import { unique } from '../../support/factories/unique.ts'

let newsroom: Newsroom
let payload: Payload
let desk: TableDesk

const correct = { way: 'correct', reason: 'Misread' }

const textsOf = ({ rows }: SpecTableView) => rows.map(({ cells }) => cells.map(({ text }) => text))

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openTableDesk(newsroom)
})

afterAll(() => newsroom.close())

describe('a table in an article', () => {
  it('shows what is held, with the ids of facts and sources, in both languages', async () => {
    const { chip, held } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    for (const [language, name, label] of [
      ['zh-TW', '甲0', '記憶體頻寬'],
      ['en', '=A0', 'Memory bandwidth'],
    ] as const) {
      const post = await desk.publish([desk.blockOf(table)], {
        language,
        title: `Table ${language}`,
      })
      const [view] = await desk.tablesOf(post)
      expect(textsOf(view!)).toEqual([[name, '2,039 GB/s', '']])
      expect(view?.columns[1]?.label).toBe(label)
      const html = await desk.htmlOf(post)
      expect(html).toContain(`data-facts="${held}" data-sources="${desk.source}"`)
      expect(html).toContain('href="#source-1"')
    }
  })

  it('that is pinned stays as it was through a hundred later facts, to the letter', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const post = await desk.publish([desk.blockOf(table)])
    const before = await desk.htmlOf(post)
    for (let n = 0; n < 50; n += 1) {
      await desk.holdOf(chip, { published: `${3000 + n * 10} GB/s`, approval: correct })
      await desk.holdOf(chip, { series: 'price', published: `US$${n + 1}`, approval: correct })
    }
    const [view] = await desk.tablesOf(post)
    // Readers see which, and what has changed since: that is all that differs.
    const changes = [
      { row: '甲0', column: '記憶體頻寬', before: '2,039 GB/s', after: '3,490 GB/s' },
    ]
    expect(view?.moment).toMatchObject({ kind: 'pinned', changes })
    const after = await desk.htmlOf(post)
    expect(after.replace(/<details.*?<\/details>/, '')).toBe(before)
    expect(after).toContain('甲0的記憶體頻寬：2,039 GB/s → 3,490 GB/s')
    await desk.again(post)
    expect(await desk.htmlOf(post)).toBe(after)
  })

  it('that is pinned stands beside the card of a chip, which says what is so today', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const mention = { id: `64b5${String(unique()).padStart(20, '0')}`, chip, label: 'H20' }
    const content = body([
      paragraph([inlineBlock({ ...mention, blockType: 'chip-mention' })]),
      block(desk.blockOf(table)),
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
    expect((await desk.tablesOf(post))[0]?.rows[0]?.cells[1]?.text).toBe('2,039 GB/s')
    // The article cites what its table shows, and not what a card does.
    expect(sources.map(({ id }) => id)).toEqual([desk.source])
    expect([...found!.material.sources.keys()]).not.toContain(source)
    // One without a mention asks nothing about chips.
    const plain = await findArticle(
      { payload, locale: 'zh-TW' },
      { slug: (await desk.publish([])).slug ?? '' },
    )
    expect(plain?.material).toMatchObject({ controlEvents: [], tableFacts: { facts: [] } })
  })

  it('that is live shows today, and one of a day shows that day', async () => {
    const { chip } = await desk.hold({ validTo: '2024-07' })
    await desk.holdOf(chip, { published: '3,000 GB/s', validFrom: '2024-07' })
    const table = await desk.createTable(gridOf([chip]))
    const shown = [
      desk.blockOf(table, { shows: 'live' }),
      desk.blockOf(table, { shows: 'day', day: '2024-06-30' }),
      desk.blockOf(table),
    ]
    const post = await desk.publish(shown, { publishedAt: '2024-06-30T16:30:00.000Z' })
    const [live, day, publication] = await desk.tablesOf(post)
    expect(live?.moment).toMatchObject({ kind: 'live' })
    expect(live?.rows[0]?.cells[1]?.text).toBe('3,000 GB/s')
    expect(day?.moment).toMatchObject({ kind: 'pinned', day: '2024-06-30' })
    expect(day?.rows[0]?.cells[1]?.text).toBe('2,039 GB/s')
    // It was the first of July in Taipei.
    expect(publication?.moment).toMatchObject({ day: '2024-07-01', changes: [] })
    await desk.holdOf(chip, { published: '3,100 GB/s', validFrom: '2024-07', approval: correct })
    expect((await desk.tablesOf(post)).map(({ rows }) => rows[0]?.cells[1]?.text)).toEqual([
      '3,100 GB/s',
      '2,039 GB/s',
      '3,000 GB/s',
    ])
  })

  it('is pinned anew where its block asks for another day, and forgotten with its post', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const shown = desk.blockOf(table)
    const post = await desk.publish([shown])
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const content = body([block({ ...shown, shows: 'day', day: '2025-01-01' })])
    const data = { _status: 'published' as const, body: content as unknown as Post['body'] }
    await payload.update({ collection: 'posts', id: post.id, data })
    expect((await desk.tablesOf(post))[0]?.rows[0]?.cells[1]?.text).toBe('1,000 GB/s')
    const pins = () => desk.rows('select asked from table_pins where post = $1', [post.id])
    expect(await pins()).toEqual([{ asked: 'day 2025-01-01' }])
    await payload.delete({ collection: 'posts', id: post.id })
    expect(await pins()).toEqual([])
  })

  it('is live in an explainer, from its publication as one on, unless somebody chose otherwise', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const shown = [desk.blockOf(table), desk.blockOf(table, { shows: 'publication' })]
    const post = await desk.publish(shown)
    const kinds = async () => (await desk.tablesOf(post)).map(({ moment }) => moment?.kind)
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
    const table = await desk.createTable(gridOf([chip], { cells }))
    const html = await desk.htmlOf(await desk.publish([desk.blockOf(table)]))
    expect(html).toContain('data-origin="hand"')
    expect(html).toContain('由編輯部填寫')
  })

  it('that is still a draft shows the desk what publication would pin', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const content = body([block(desk.blockOf(table))]) as unknown as Post['body']
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

describe('a table that leaves for Hugo', () => {
  it('takes along what it shows: a pinned one what it was pinned to', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const pinned = await desk.publish([desk.blockOf(table)], { slug: 'pinned-for-hugo' })
    const live = await desk.publish([desk.blockOf(table, { shows: 'live' })], {
      slug: 'live-for-hugo',
    })
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const fileOf = await desk.exportAll()
    expect(fileOf(pinned)).toMatch(
      /\| 晶片 +\| +記憶體頻寬 \| 耗電 \|\n.+\n\| 甲0 +\| +2,039 GB\/s \|/,
    )
    expect(fileOf(live)).toMatch(/\| 甲0 +\| +1,000 GB\/s \|/)
  })
})

describe('a table for machines', () => {
  it('is what readers see on a day, as it was known at a moment, with sources', async () => {
    const { chip, held } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    const post = await desk.publish([desk.blockOf(table)], { language: 'en', title: 'Machines' })
    const [{ now }] = (await desk.rows('select clock_timestamp() as now')) as [{ now: Date }]
    await desk.holdOf(chip, { published: '1,000 GB/s', approval: correct })
    const known = encodeURIComponent(now.toISOString())
    const data = await (await desk.ask(`${table}?as-of=2026-01-01&known=${known}&locale=en`)).json()
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
    const [view] = await desk.tablesOf(post)
    expect(view?.rows[0]?.cells.map(({ text }) => text)).toEqual(
      (data as { rows: [{ cells: Array<{ text: string }> }] }).rows[0].cells.map(
        ({ text }) => text,
      ),
    )
    expect(await (await desk.ask(`${table}?as-of=2026-01-01&locale=zh-TW`)).json()).toMatchObject({
      rows: [{ cells: [{ text: '甲0' }, { text: '1,000 GB/s' }, {}] }],
    })
  })

  it('is a CSV in which no spreadsheet finds a formula', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    await desk.publish([desk.blockOf(table)])
    const response = await desk.ask(`${table}?as-of=2026-01-01&locale=en&format=csv`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(text).toBe(
      '\uFEFFChip,Memory bandwidth,Sources: Memory bandwidth,Draws,Sources: Draws\r\n' +
        `'=A0,"2,039 GB/s",Data sheet,,\r\n`,
    )
  })

  it('is Payload’s own without a day, and refused with a reason otherwise', async () => {
    const { chip } = await desk.hold()
    const table = await desk.createTable(gridOf([chip]))
    expect((await desk.ask(`${table}?as-of=2026-01-01`)).status).toBe(404)
    const editor = desk.staff.editor.headers
    expect((await desk.ask(`${table}?as-of=2026-01-01`, editor)).status).toBe(200)
    expect((await desk.ask(`${table}`)).status).toBe(404)
    expect(await (await desk.ask(`${table}?locale=en&depth=0`, editor)).json()).toMatchObject({
      id: table,
      title: 'Table',
      grid: { version: 1 },
    })
    for (const asked of ['as-of=2025', 'as-of=2026-01-01&format=xls', 'as-of=2026-01-01&known=x']) {
      const response = await desk.ask(`${table}?${asked}`, editor)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('as-of')
    }
  })
})
