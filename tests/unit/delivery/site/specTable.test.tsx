import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import type { ArticlePost, Material } from '../../../../src/delivery/queries/articleRecord.ts'
import { chartKey, chartWanted } from '../../../../src/delivery/queries/chartWanted.ts'
import { postMoment } from '../../../../src/delivery/queries/postMoment.ts'
import { ChartTable } from '../../../../src/delivery/site/charts/ChartTable.tsx'
import { SpecTable } from '../../../../src/delivery/site/SpecTable.tsx'
import { articleView } from '../../../../src/delivery/views/articleView.ts'
import type { SpecGrid } from '../../../../src/features/chips/specGrid.ts'
import { buildChart } from '../../../support/charts/buildChart.ts'

const publishedAt = '2025-08-19T20:00:00.000Z'

const grid: SpecGrid = {
  version: 1,
  columns: [{ id: 'name', label: { 'zh-TW': '名稱' } }],
  rows: [
    { id: 'a', chip: 7, cells: {} },
    { id: 'b', cells: { name: { kind: 'text', text: { 'zh-TW': '其他' } } } },
  ],
}

const table = (id: number, title: string) => ({ id, title, grid, note: null, sources: [] })

const none = new Map<number, never>()

const material: Material = {
  media: none,
  tables: new Map([
    [1, table(1, 'Chips')],
    [2, table(2, 'Chips')],
    [3, table(3, '')],
  ]),
  chips: new Map([[7, { id: 7, name: '', slug: 'h20', vendor: 'NVIDIA' }]]),
  sources: none,
  posts: none,
  tableFacts: {
    facts: [],
    events: [],
    slugs: new Map(),
    names: new Map(),
    pins: new Map(),
    today: '2025-08-20',
  },
  controlEvents: [],
  charts: new Map([
    [
      chartKey(
        chartWanted({ id: 'c', kind: 'performance' }, new Map(), postMoment({ publishedAt })),
      ),
      buildChart('performance', { A: { 'rate.fp16.dense.tensor': 312 } }),
    ],
  ]),
}

const bodyOf = (blocks: ReadonlyArray<Parameters<typeof block>[0]>) => {
  const content = body(blocks.map((one) => block(one)))
  const dates = { publishedAt, createdAt: publishedAt, updatedAt: publishedAt }
  const post = { id: 1, title: 'T', slug: 't', language: 'en', ...dates, body: content }
  const record = { material, counterpart: undefined, behindSince: undefined }
  return articleView({ ...record, post: post as unknown as ArticlePost }, []).body
}

const show = (id: string, shown: number) => ({ id, blockType: 'spec-table', table: shown }) as const

const draw = (id: string) => ({ id, blockType: 'chart', kind: 'performance' }) as const

const htmlOf = (...blocks: Parameters<typeof bodyOf>[0]): string =>
  bodyOf(blocks)
    .flatMap((node) => {
      if (node.kind === 'specTable') return [<SpecTable key="t" table={node} locale="en" />]
      if (node.kind !== 'chart') return []
      return [<ChartTable key="c" view={node.view} nth={node.nth} locale="en" />]
    })
    .map((element) => renderToStaticMarkup(element))
    .join('')

const namesIn = (html: string): string[] =>
  [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name = '']) => name)

describe('tables and charts of one article', () => {
  it('each have a name of their own, also where they are called alike', () => {
    const names = namesIn(htmlOf(show('a', 1), show('b', 1), show('c', 2), draw('d'), draw('e')))
    expect(names).toHaveLength(5)
    expect(new Set(names).size).toBe(5)
    expect(names.slice(0, 3)).toEqual([
      'Chips: scroll sideways',
      'Chips (2): scroll sideways',
      'Chips (3): scroll sideways',
    ])
  })
})

describe('a table that says nothing in the language of its article', () => {
  const html = htmlOf(show('a', 3))

  it('says of its title, its heading and its row that they are missing', () => {
    expect(namesIn(html)).toEqual(['Table without a title in English: scroll sideways'])
    expect(html).not.toContain('<caption>')
    expect(html).toContain('Column 1, without a heading in English')
    expect(html).toContain('Row 2, without a name in English')
  })

  it('calls a row as its chip is called', () => {
    expect(html).toContain('<a href="/en/chips/h20">h20</a>')
    expect(html).not.toContain('Row 1, without a name in English')
  })
})
