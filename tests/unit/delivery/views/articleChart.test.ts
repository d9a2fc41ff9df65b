import { describe, expect, it } from '@jest/globals'

import type { ChartBlock } from '../../../../src/content/blocks.ts'
import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { plainText } from '../../../../src/content/lexical/plainText.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'
import { chartKey, chartWanted } from '../../../../src/delivery/queries/chartWanted.ts'
import type { ArticlePost } from '../../../../src/delivery/queries/articleRecord.ts'
import { wantedBy } from '../../../../src/delivery/queries/wantedBy.ts'
import { articleView } from '../../../../src/delivery/views/articleView.ts'
import { buildChart } from '../../../support/charts/buildChart.ts'

const chart = (more: Partial<ChartBlock> = {}): ChartBlock => ({
  id: '0123456789abcdef01234567',
  blockType: 'chart',
  kind: 'performance',
  caption: '線上的卡',
  ...more,
})

const publishedAt = '2025-08-19T20:00:00.000Z'

const postWith = (fields: ChartBlock) =>
  ({
    id: 1,
    title: '標題',
    slug: '標題',
    language: 'zh-TW',
    publishedAt,
    createdAt: publishedAt,
    updatedAt: publishedAt,
    body: body([block(fields)]),
  }) as unknown as ArticlePost

const today = chartWanted(chart({ asOf: 'live' }), undefined).on

describe('the day of a chart in an article', () => {
  it.each<[string, Partial<ChartBlock>, string | undefined, string]>([
    ['is that of publication, in the newsroom’s zone', {}, publishedAt, '2025-08-20'],
    ['is the one that is named', { asOf: 'day', day: '2025-04-09' }, publishedAt, '2025-04-09'],
    ['is today where it is live', { asOf: 'live' }, publishedAt, today],
    ['is today in what was never published', {}, undefined, today],
    [
      'is that of publication where none is named after all',
      { asOf: 'day', day: '2025-02-30' },
      publishedAt,
      '2025-08-20',
    ],
  ])('%s', (_, more, published, on) => {
    expect(chartWanted(chart(more), published)).toEqual({ kind: 'performance', on })
  })
})

describe('a chart in an article', () => {
  const post = postWith(chart())
  const [wanted] = wantedBy(post).charts
  const nothing = { media: new Map(), tables: new Map(), chips: new Map(), sources: new Map() }
  const viewWith = (charts: ReadonlyMap<string, ReturnType<typeof buildChart>>) => {
    const tableFacts = {
      facts: [],
      events: [],
      slugs: new Map(),
      pins: new Map(),
      today: '2025-08-01',
    }
    const material = { ...nothing, posts: new Map(), charts, tableFacts, controlEvents: [] }
    return articleView({ post, material, counterpart: undefined, behindSince: undefined }, [])
  }

  it('is drawn by the view of its page', () => {
    const record = buildChart('performance', { A: { 'rate.fp16.dense.tensor': 312 } })
    const { body: flow } = viewWith(new Map([[chartKey(wanted!), record]]))
    expect(flow).toMatchObject([
      { kind: 'chart', caption: '線上的卡', isLive: false, view: { kind: 'performance' } },
    ])
  })

  it('is left out where it was not read', () => {
    expect(viewWith(new Map()).body).toEqual([])
  })

  it('has its caption among the words to translate and to look for', () => {
    const content = body([block(chart())])
    expect(segmentsOf({ body: content }).map(({ text, kind }) => [kind, text])).toEqual([
      ['caption', '線上的卡'],
    ])
    expect(plainText(content)).toContain('線上的卡')
  })
})
