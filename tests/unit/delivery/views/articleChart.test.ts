import { describe, expect, it } from '@jest/globals'

import type { ChartBlock } from '../../../../src/content/blocks.ts'
import { block } from '../../../../src/content/lexical/block.ts'
import { body } from '../../../../src/content/lexical/body.ts'
import { plainText } from '../../../../src/content/lexical/plainText.ts'
import { segmentsOf } from '../../../../src/content/segments/segmentsOf.ts'
import { chartKey, chartWanted } from '../../../../src/delivery/queries/chartWanted.ts'
import type { ArticlePost } from '../../../../src/delivery/queries/articleRecord.ts'
import { postMoment } from '../../../../src/delivery/queries/postMoment.ts'
import { today } from '../../../../src/delivery/queries/today.ts'
import { wantedBy } from '../../../../src/delivery/queries/wantedBy.ts'
import { articleView } from '../../../../src/delivery/views/articleView.ts'
import type { TablePin } from '../../../../src/features/chips/live/tablePin.ts'
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

const none = new Map<string, TablePin>()

const asked = (more: Partial<ChartBlock>, post: Parameters<typeof postMoment>[0], pins = none) =>
  chartWanted(chart(more), pins, postMoment(post))

const pin: TablePin = {
  block: chart().id,
  table: undefined,
  asked: 'publication 2025-08-20',
  onDay: '2025-08-20',
  knownAt: '2025-08-19T20:00:01.000Z',
}

describe('the day of a chart in an article', () => {
  it.each<[string, Partial<ChartBlock>, string | undefined, string]>([
    ['is that of publication, in the newsroom’s zone', {}, publishedAt, '2025-08-20'],
    ['is the one that is named', { asOf: 'day', day: '2025-04-09' }, publishedAt, '2025-04-09'],
    ['is today where it is live', { asOf: 'live' }, publishedAt, today()],
    ['is today in what was never published', {}, undefined, today()],
    [
      'is that of publication where none is named after all',
      { asOf: 'day', day: '2025-02-30' },
      publishedAt,
      '2025-08-20',
    ],
  ])('%s', (_, more, published, day) => {
    const isLive = more.asOf === 'live'
    const wanted = { kind: 'performance', day, known: undefined, isLive }
    expect(asked(more, { publishedAt: published })).toEqual(wanted)
  })

  it('is today in an explainer, unless somebody has chosen another', () => {
    const post = { publishedAt, kind: 'explainer' as const }
    expect(asked({}, post)).toMatchObject({ day: today(), isLive: true })
    expect(asked({ asOf: 'publication' }, post)).toMatchObject({ day: '2025-08-20', isLive: false })
    expect(asked({}, { publishedAt, kind: 'opinion' })).toMatchObject({ isLive: false })
  })

  it('is that of its pin, with what was known then, while the block asks for the same', () => {
    const pins = new Map([[pin.block, pin]])
    const known = pin.knownAt
    // The desk had another zone when it was pinned.
    const later = { publishedAt: '2025-09-01T20:00:00.000Z' }
    expect(asked({}, later, pins)).toMatchObject({ day: '2025-08-20', known })
    expect(asked({ asOf: 'live' }, later, pins)).toMatchObject({ known: undefined, isLive: true })
    const named = asked({ asOf: 'day', day: '2025-01-01' }, later, pins)
    expect(named).toMatchObject({ day: '2025-01-01', known: undefined })
  })
})

describe('a chart in an article', () => {
  const post = postWith(chart())
  const [wanted] = wantedBy(post).charts.map((one) => chartWanted(one, none, postMoment(post)))
  const nothing = { media: new Map(), tables: new Map(), chips: new Map(), sources: new Map() }
  const viewWith = (charts: ReadonlyMap<string, ReturnType<typeof buildChart>>) => {
    const tableFacts = {
      facts: [],
      events: [],
      slugs: new Map(),
      names: new Map(),
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
