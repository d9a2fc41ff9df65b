import { describe, expect, test } from '@jest/globals'

import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { inlineBlock } from '../../../../src/content/lexical/inlineBlock.ts'
import { link } from '../../../../src/content/lexical/link.ts'
import type { FlowNode } from '../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import { table } from '../../../../src/content/lexical/table.ts'
import { tableCell } from '../../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../../src/content/lexical/tableRow.ts'
import { text } from '../../../../src/content/lexical/text.ts'
import type { ArticleRecord, Material } from '../../../../src/delivery/queries/articleRecord.ts'
import { newsArticle } from '../../../../src/delivery/views/jsonLd/newsArticle.ts'
import { articleView } from '../../../../src/delivery/views/articleView.ts'

const buildMaterial = (material: Partial<Material> = {}): Material => ({
  media: new Map(),
  tables: new Map(),
  chips: new Map(),
  sources: new Map(),
  posts: new Map(),
  tableFacts: {
    facts: [],
    events: [],
    slugs: new Map(),
    names: new Map(),
    pins: new Map(),
    today: '2025-08-01',
  },
  controlEvents: [],
  charts: new Map(),
  ...material,
})

const buildSource = (id: number) => ({ id, title: `Source ${id}`, kind: 'rule' as const })

const buildRecord = (
  nodes: FlowNode[],
  { material, ...post }: { material?: Material } & Partial<ArticleRecord['post']> = {},
): ArticleRecord => ({
  post: {
    id: 1,
    title: '標題',
    slug: '標題',
    language: 'zh-TW',
    publishedAt: '2025-08-01T00:00:00.000Z',
    createdAt: '2025-07-31T00:00:00.000Z',
    updatedAt: '2025-08-01T00:00:00.000Z',
    body: body(nodes),
    ...post,
  },
  material: material ?? buildMaterial(),
  counterpart: undefined,
  behindSince: undefined,
})

const viewOf = (...given: Parameters<typeof buildRecord>) => articleView(buildRecord(...given), [])

const cite = (source: number) => inlineBlock({ id: 'a', blockType: 'source-citation', source })

describe('an article', () => {
  test('numbers its sources as they are cited, and lists the others after them', () => {
    const sources = new Map([1, 2, 3].map((id) => [id, buildSource(id)]))
    const view = viewOf([paragraph([cite(3), cite(1), cite(3)])], {
      material: buildMaterial({ sources }),
      sources: [1, 2],
    })
    expect(view.sources.map(({ id }) => id)).toEqual([3, 1, 2])
    expect(view.body).toMatchObject([{ children: [{ number: 1 }, { number: 2 }, { number: 1 }] }])
  })

  test('does not name a source that readers may not see', () => {
    const view = viewOf([paragraph([text('a'), cite(9)])], { sources: [9] })
    expect(view.sources).toEqual([])
    expect(view.body).toMatchObject([{ children: [{ kind: 'text', text: 'a' }] }])
  })

  test('shows neither a missing picture nor an unknown shortcode', () => {
    const view = viewOf([
      block({ id: 'a', blockType: 'figure', missingPath: '/images/a.png' }),
      block({ id: 'b', blockType: 'shortcode', name: 'x', source: '{{< x >}}' }),
    ])
    expect(view.body).toEqual([])
  })

  test('keeps the words of a link that leads off the web', () => {
    const view = viewOf([paragraph([link('javascript:alert(1)', [text('words')])])])
    expect(view.body).toMatchObject([{ children: [{ kind: 'text', text: 'words' }] }])
  })

  test('gives headings of the same words ids of their own, none that of the page', () => {
    const view = viewOf(['結論', '結論', 'main'].map((words) => heading('h2', [text(words)])))
    expect(view.body.map((node) => (node.kind === 'heading' ? node.anchor : ''))).toEqual([
      '結論',
      '結論-2',
      'main-2',
    ])
  })

  test('parts the head of a table from its body', () => {
    const view = viewOf([
      table([
        tableRow([tableCell([text('晶片')], { heads: 'column' })]),
        tableRow([tableCell([text('H20')], { heads: 'row' })]),
      ]),
    ])
    expect(view.body).toMatchObject([
      { kind: 'table', number: 1, head: [[{ heads: 'column' }]], body: [[{ heads: 'row' }]] },
    ])
  })

  test.each([
    ['https://youtu.be/_1f-o0nqpEI', '_1f-o0nqpEI'],
    ['_1f-o0nqpEI', '_1f-o0nqpEI'],
  ])('finds the film in %s, and asks nothing of its host but by the reader', (videoId, id) => {
    const view = viewOf([block({ id: 'a', blockType: 'video', provider: 'youtube', videoId })])
    expect(view.body).toMatchObject([
      { player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1` },
    ])
  })

  test.each([
    ['an hour after publication', '2025-08-01T01:00:00.000Z', true],
    ['within the hour', '2025-08-01T00:59:00.000Z', false],
  ])('says when it was changed %s: %s is %p', (_, updatedAt, isSaid) => {
    expect(viewOf([], { updatedAt }).updatedAt !== undefined).toBe(isSaid)
  })

  test('does not call an import a change', () => {
    const saved = '2026-08-01T00:00:00.000Z'
    expect(viewOf([], { createdAt: saved, updatedAt: saved }).updatedAt).toBeUndefined()
  })

  test('names a row that is not written in its language as its chip is called', () => {
    const cells = { name: { kind: 'text', text: { en: 'Only English' } } }
    const grid = {
      version: 1,
      columns: [{ id: 'name', label: {} }],
      rows: [7, 8, 9].map((chip) => ({ id: `r${chip}`, chip, cells })),
    }
    const tables = new Map([[5, { id: 5, title: '', grid }]])
    const { tableFacts } = buildMaterial()
    const names = new Map([
      [7, '昇騰910C'],
      [8, ''],
    ])
    const slugs = new Map([
      [7, 'ascend-910c'],
      [8, 'l20'],
    ])
    const material = buildMaterial({ tables, tableFacts: { ...tableFacts, names, slugs } })
    const view = viewOf([block({ id: 'a', blockType: 'spec-table', table: 5 })], { material })
    const named = ['昇騰910C', 'l20', ''].map((name) => ({ name }))
    expect(view.body).toMatchObject([{ rows: named }])
  })

  test('survives a body that is damaged', () => {
    expect(viewOf([], { body: { root: null } as never }).body).toEqual([])
    expect(viewOf([{ type: 'unheard-of' } as never, paragraph([])]).body).toEqual([])
  })
})

describe('the kind of an article', () => {
  test.each([
    [undefined, 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
  ] as const)('%s is %s to machines', (kind, type) => {
    const [described] = newsArticle(articleView(buildRecord([], { kind }), []), 'https://a.example')
    expect(described).toMatchObject({ '@type': type })
  })
})
