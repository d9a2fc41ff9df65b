import { describe, expect, it } from '@jest/globals'

import type { ShownFact } from '../../../../../src/features/chips/live/factCell.ts'
import { changesBetween } from '../../../../../src/features/chips/live/changesBetween.ts'
import { fillGrid } from '../../../../../src/features/chips/live/fillGrid.ts'
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
  fillGrid(grid, facts, asOf(known), locale)

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
    expect(fillGrid(grid, [...facts, rival], asOf('2025-07-01'), 'en')[0]?.[1]).toMatchObject({
      text: '4,800 GB/s / 5,000 GB/s',
      disagrees: true,
      sources: [20, 90],
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
    expect(wantedFacts({ ...grid, columns: [grid.columns[0]!] })).toEqual({ chips: [], series: [] })
  })
})
