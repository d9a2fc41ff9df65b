import { describe, expect, it } from '@jest/globals'

import { body } from '../../../../src/content/lexical/body.ts'
import { heading } from '../../../../src/content/lexical/heading.ts'
import { inlineBlock } from '../../../../src/content/lexical/inlineBlock.ts'
import { link } from '../../../../src/content/lexical/link.ts'
import type { FlowNode } from '../../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../../src/content/lexical/paragraph.ts'
import type { ArticlePost, Material } from '../../../../src/delivery/queries/articleRecord.ts'
import type { HeldEvent } from '../../../../src/delivery/queries/findHeldEvents.ts'
import { wantedBy } from '../../../../src/delivery/queries/wantedBy.ts'
import { articleView } from '../../../../src/delivery/views/articleView.ts'
import type { ShownFact } from '../../../../src/features/chips/live/factCell.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'

const fact = (id: number, chip: number, series: string, low: string, more = {}): ShownFact => ({
  id,
  chip,
  series,
  value: { kind: 'measure', low, high: low, step: '1' },
  published: low,
  confidence: 'official',
  source: id * 10,
  recordedFrom: '2025-01-01T00:00:00.000Z',
  recordedTo: undefined,
  validFrom: undefined,
  validTo: undefined,
  ...more,
})

const event = (id: number, effectiveOn: string, status: 'denial' | 'case-by-case'): HeldEvent => ({
  id,
  chips: [1],
  name: undefined,
  note: undefined,
  kind: 'rule',
  jurisdiction: 'US',
  destinations: ['CN'],
  announcedOn: undefined,
  effectiveOn,
  until: undefined,
  status,
  source: undefined,
  citation: undefined,
  recordedFrom: '2025-01-01T00:00:00.000Z',
  recordedTo: undefined,
})

const material: Material = {
  media: new Map(),
  tables: new Map(),
  chips: new Map([
    [1, { id: 1, name: 'H200', slug: 'h200', vendor: 'NVIDIA', releasedOn: '2024-11' }],
    [2, { id: 2, name: 'MI308', slug: 'mi308', vendor: 'AMD' }],
    [3, { id: 3, name: 'L4', slug: 'l4', vendor: 'NVIDIA' }],
  ]),
  sources: new Map(),
  posts: new Map(),
  tableFacts: {
    events: [],
    facts: [
      fact(1, 1, 'tdp', '700'),
      fact(2, 1, 'memory-bandwidth', '4000', { recordedTo: '2025-06-01T00:00:00.000Z' }),
      fact(3, 1, 'memory-bandwidth', '4800', { recordedFrom: '2025-06-01T00:00:00.000Z' }),
      fact(4, 1, 'rate.fp8.dense.tensor', '1979'),
      fact(5, 1, 'memory-capacity', '141'),
      fact(6, 1, 'die-area', '814'),
      fact(7, 3, 'tdp', '72'),
    ],
    slugs: new Map(),
    names: new Map(),
    pins: new Map(),
    today: '2026-02-01',
  },
  controlEvents: [
    event(1, '2025-04-09', 'denial'),
    event(2, '2026-01-15', 'case-by-case'),
    event(3, '2026-03-01', 'denial'),
  ],
  charts: new Map(),
}

const mention = (chip: number, label = 'H200') =>
  inlineBlock({ id: `${chip}`, blockType: 'chip-mention', chip, label })

const postOf = (nodes: FlowNode[], language: Locale): ArticlePost => ({
  id: 1,
  title: '標題',
  slug: 'a',
  language,
  createdAt: '2025-07-31T00:00:00.000Z',
  updatedAt: '2025-08-01T00:00:00.000Z',
  body: body(nodes),
})

const viewOf = (nodes: FlowNode[], language: Locale = 'en') =>
  articleView(
    { post: postOf(nodes, language), material, counterpart: undefined, behindSince: undefined },
    [],
  )

describe('the cards of the chips that an article names', () => {
  it.each([
    ['en', ['Memory', 'Memory bandwidth', 'Total processing performance (TPP)', 'Power (TDP)']],
    ['zh-TW', ['記憶體容量', '記憶體頻寬', '總處理效能（TPP）', '功耗（TDP）']],
  ] as const)('say in %s what is held and in force today', (locale, labels) => {
    const [card] = viewOf([paragraph([mention(1)])], locale).chipCards
    expect(card).toMatchObject({
      name: 'H200',
      href: `/${locale}/chips/h200`,
      vendor: 'NVIDIA',
      releasedOn: '2024-11',
      standings: [{ status: 'case-by-case', since: '2026-01-15', events: [2] }],
    })
    expect(card?.figures.map(({ label }) => label)).toEqual(labels)
    expect(card?.figures.map(({ value }) => value)).toEqual([
      '141 GB',
      '4,800 GB/s',
      '15,832',
      '700 W',
    ])
  })

  it('are one for each chip, in the order of their first mention, which has the button', () => {
    const { body: flow, chipCards } = viewOf([
      heading('h2', [mention(2, 'MI308')]),
      paragraph([mention(1), mention(2, 'MI308'), mention(1)]),
    ])
    expect(chipCards.map(({ chip }) => chip)).toEqual([2, 1])
    expect(flow).toMatchObject([
      { children: [{ card: { chip: 2, opens: true } }] },
      {
        children: [
          { card: { opens: true } },
          { card: { opens: false } },
          { card: { opens: false } },
        ],
      },
    ])
  })

  it('say of what nothing is held no more than who makes it', () => {
    const { chipCards } = viewOf([paragraph([mention(2, 'MI308')])])
    expect(chipCards).toMatchObject([{ vendor: 'AMD', figures: [], standings: [] }])
  })

  it('are not of a chip that is gone, or is named in a link to elsewhere', () => {
    const { body: flow, chipCards } = viewOf([
      paragraph([mention(9), link('https://example.com', [mention(1)])]),
    ])
    expect(chipCards).toEqual([])
    expect(flow).toMatchObject([
      {
        children: [
          { kind: 'chip', slug: undefined, card: undefined },
          { kind: 'link', children: [{ kind: 'text', text: 'H200' }] },
        ],
      },
    ])
  })

  it('want nothing where a chip is only filed under', () => {
    const post = { ...postOf([], 'en'), chips: [1] }
    expect(wantedBy(post)).toMatchObject({ chips: [1], mentioned: [] })
    expect(wantedBy(postOf([paragraph([mention(1)])], 'en')).mentioned).toEqual([1])
  })
})
