import { describe, expect, it } from '@jest/globals'

import type { ShownFact } from '../../../../../src/features/chips/live/factCell.ts'
import { shippedEvents } from '../../../../../src/features/chips/control/shipped/shippedEvents.ts'
import { changesBetween } from '../../../../../src/features/chips/live/changesBetween.ts'
import { fillGrid } from '../../../../../src/features/chips/live/fillGrid.ts'
import type { ShownEvent } from '../../../../../src/features/chips/live/shownRecords.ts'
import { statusProperties } from '../../../../../src/features/chips/live/statusProperties.ts'
import { wantedFacts } from '../../../../../src/features/chips/live/wantedFacts.ts'
import type { SpecGrid } from '../../../../../src/features/chips/specGrid.ts'

const grid: SpecGrid = {
  version: 1,
  columns: [
    { id: 'name', label: { en: 'Chip' } },
    { id: 'bw', label: {}, property: 'memory-bandwidth' },
    { id: 'tpp', label: {}, property: 'tpp' },
  ],
  rows: [
    { id: 'a', chip: 1, cells: { name: { kind: 'text', text: { en: 'A', 'zh-TW': '甲' } } } },
    {
      id: 'b',
      chip: 2,
      cells: { bw: { kind: 'text', text: { en: 'about as much' } } },
    },
    { id: 'c', cells: { bw: { kind: 'text', text: { en: 'varies' } } } },
  ],
}

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

const facts = [
  fact(1, 1, 'memory-bandwidth', '4000', { recordedTo: '2025-06-01T00:00:00.000Z' }),
  fact(2, 1, 'memory-bandwidth', '4800', { recordedFrom: '2025-06-01T00:00:00.000Z' }),
  fact(3, 2, 'memory-bandwidth', '900'),
  fact(4, 1, 'rate.fp8.dense.tensor', '296'),
]

const asOf = (known: string) => ({ on: '2025-07-01', known })
const filled = (known: string, locale: 'en' | 'zh-TW' = 'en') =>
  fillGrid(grid, { facts, events: [] }, asOf(known), locale)

describe('fillGrid', () => {
  it('shows what was held at the moment, with its facts and sources', () => {
    const then = filled('2025-05-01T00:00:00.000Z')
    expect(then[0]).toMatchObject([
      { text: 'A', origin: 'text', facts: [] },
      { text: '4,000 GB/s', origin: 'facts', facts: [1], sources: [10] },
      { text: '2,368', origin: 'facts', facts: [4], sources: [40] },
    ])
    expect(filled('2025-07-01T00:00:00.000Z')[0]?.[1]).toMatchObject({ facts: [2] })
  })

  it('lets what is written stand in a language, and marks it; in the other the fact is shown', () => {
    expect(filled('2025-07-01')[1]?.[1]).toMatchObject({ text: 'about as much', origin: 'hand' })
    expect(filled('2025-07-01', 'zh-TW')[1]?.[1]).toMatchObject({
      text: '900 GB/s',
      origin: 'facts',
    })
  })

  it('leaves a row without a chip its words, and says nothing where nothing is held', () => {
    expect(filled('2025-07-01')[2]?.[1]).toMatchObject({ text: 'varies', origin: 'text' })
    expect(filled('2025-07-01')[1]?.[2]).toMatchObject({ text: '', origin: 'facts', facts: [] })
    expect(filled('2024-01-01')[0]?.[1]).toMatchObject({ text: '', origin: 'facts' })
  })

  it('shows both where sources disagree', () => {
    const rival = fact(9, 1, 'memory-bandwidth', '5000')
    expect(
      fillGrid(grid, { facts: [...facts, rival], events: [] }, asOf('2025-07-01'), 'en')[0]?.[1],
    ).toMatchObject({
      text: '4,800 GB/s / 5,000 GB/s',
      disagrees: true,
      sources: [20, 90],
    })
  })
})

const controls: SpecGrid = {
  version: 1,
  columns: [
    { id: 'name', label: { en: 'Chip' } },
    { id: 'cn', label: {}, property: 'status.US.CN' },
    { id: 'ru', label: {}, property: 'status.US.RU' },
  ],
  rows: [
    { id: 'a', chip: 1, cells: {} },
    { id: 'b', chip: 2, cells: { cn: { kind: 'text', text: { en: 'It depends' } } } },
    { id: 'c', cells: {} },
  ],
}

const event = (id: number, effectiveOn: string, more: Partial<ShownEvent> = {}): ShownEvent => ({
  id,
  chips: [1],
  jurisdiction: 'US',
  destinations: ['CN'],
  effectiveOn,
  until: undefined,
  status: 'denial',
  source: id * 10,
  recordedFrom: '2025-01-01T00:00:00.000Z',
  recordedTo: undefined,
  ...more,
})

const events = [
  event(1, '2023-11-17'),
  event(2, '2025-08', { status: 'case-by-case', recordedFrom: '2025-08-09T00:00:00.000Z' }),
  event(3, '2024-01-01', { jurisdiction: 'NL', status: 'none' }),
  event(4, '2025-01-01', { recordedFrom: undefined, status: 'none' }),
]

const standing = (on: string, known = '9999', locale: 'en' | 'zh-TW' = 'en') =>
  fillGrid(controls, { facts: [], events }, { on, known }, locale)

describe('a column of a control status', () => {
  it('says the status of its day as known at its moment, since when, with events and sources', () => {
    expect(standing('2025-09-01')[0]?.[1]).toEqual({
      text: 'Case by case (since August 2025)',
      origin: 'facts',
      facts: [],
      events: [2],
      sources: [20],
      disagrees: false,
    })
    expect(standing('2025-09-01', '2025-08-08')[0]?.[1]).toMatchObject({
      text: 'Presumption of denial (since 17 November 2023)',
      events: [1],
    })
    expect(standing('2025-07-31', '9999', 'zh-TW')[0]?.[1]).toMatchObject({
      text: '推定拒絕（2023年11月17日起）',
    })
  })

  it('says of what no event speaks that this is no permission', () => {
    for (const [on, known] of [
      ['2023-11-16', '9999'],
      ['2025-09-01', '2024-01-01'],
    ] as const) {
      expect(standing(on, known)[0]?.[1]).toMatchObject({
        text: 'No record; that is no permission',
        origin: 'facts',
        events: [],
        sources: [],
      })
    }
    // What has run out is no permission either; nor does one destination speak for another.
    const over = [event(5, '2023-01-01', { until: '2024-01-01' })]
    const asOf = { on: '2025-01-01', known: '9999' }
    expect(fillGrid(controls, { facts: [], events: over }, asOf, 'zh-TW')[0]).toMatchObject([
      { text: '' },
      { text: '無紀錄，不代表可以出口' },
      { text: '無紀錄，不代表可以出口' },
    ])
  })

  it('takes what is said of every place where a place is not named', () => {
    const everywhere = [...events, event(6, '2022-01-01', { destinations: [], status: 'unclear' })]
    const asOf = { on: '2025-09-01', known: '9999' }
    expect(fillGrid(controls, { facts: [], events: everywhere }, asOf, 'en')[0]).toMatchObject([
      {},
      { text: 'Case by case (since August 2025)' },
      { text: 'Unclear (since 1 January 2022)' },
    ])
  })

  it('gives way to what is written by hand, in that language', () => {
    expect(standing('2025-09-01')[1]?.[1]).toMatchObject({ text: 'It depends', origin: 'hand' })
    expect(standing('2025-09-01', '9999', 'zh-TW')[1]?.[1]).toMatchObject({ origin: 'facts' })
    expect(standing('2025-09-01')[2]?.[1]).toMatchObject({ text: '', origin: 'text' })
  })

  it('has changed where another status holds', () => {
    expect(changesBetween(standing('2025-07-01'), standing('2025-09-01'))).toEqual([
      {
        row: 0,
        column: 1,
        before: 'Presumption of denial (since 17 November 2023)',
        after: 'Case by case (since August 2025)',
      },
    ])
  })

  it('needs the events of the chips in the rows, and no facts', () => {
    expect(wantedFacts(controls)).toEqual({ chips: [], series: [], controlled: [1, 2] })
    expect(wantedFacts(grid).controlled).toEqual([])
  })

  it('is there for every place of which an event that comes with the product speaks', () => {
    const spoken = shippedEvents.flatMap(({ status, jurisdiction, destinations }) =>
      status === undefined ? [] : destinations.map((place) => `status.${jurisdiction}.${place}`),
    )
    expect(statusProperties.map(({ key }) => key).toSorted()).toEqual(
      [...new Set(spoken)].toSorted(),
    )
    expect(statusProperties[0]?.label).toEqual({
      en: 'Export control status, US → China',
      'zh-TW': '出口管制狀態（美國 → 中國）',
    })
  })
})

describe('changesBetween', () => {
  it('names the cells from facts that say something else, and no other', () => {
    const [then, now] = [filled('2025-05-01'), filled('2025-07-01')]
    expect(changesBetween(then, now)).toEqual([
      { row: 0, column: 1, before: '4,000 GB/s', after: '4,800 GB/s' },
    ])
    expect(changesBetween(now, now)).toEqual([])
  })
})

describe('wantedFacts', () => {
  it('asks for the chips of the rows and what a computed column rests on', () => {
    const { chips, series } = wantedFacts(grid)
    expect(chips).toEqual([1, 2])
    expect(series).toContain('memory-bandwidth')
    expect(series).toContain('rate.fp8.dense.tensor')
    expect(series).not.toContain('rate.fp8.sparse.tensor')
    expect(wantedFacts({ ...grid, columns: [grid.columns[0]!] })).toEqual({
      chips: [],
      series: [],
      controlled: [],
    })
  })
})
