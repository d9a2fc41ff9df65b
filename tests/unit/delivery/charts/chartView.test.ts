import { describe, expect, it } from '@jest/globals'

import { chartView } from '../../../../src/delivery/charts/chartView.ts'
import { hasKind } from '../../../../src/delivery/charts/hasKind.ts'
import { buildChart, buildRule } from '../../../support/charts/buildChart.ts'

const fp16 = 'rate.fp16.dense.tensor'
const a2 = buildRule('a.2', [
  [
    ['tpp', 'at-least', '1600'],
    ['performance-density', 'at-least', '5.92'],
  ],
])

const namesOf = (rows: ReadonlyArray<{ readonly name: string }>) => rows.map(({ name }) => name)

describe('the chart of performance', () => {
  it('sets a chip where its dense rate and its die area put it', () => {
    const view = chartView(buildChart('performance', { A100: { [fp16]: 312, 'die-area': 826 } }))
    expect(view.points[0]?.y).toEqual({ low: 4992, high: 4992 })
    expect(view.points[0]?.x.low).toBeCloseTo(6.0436, 4)
    expect(view.rows[0]?.y).toEqual({ text: '4,992', citations: [1] })
    expect(view.rows[0]?.x?.text).toBe('6.04')
  })

  it('lists a chip whose die area is unknown, and does not draw it', () => {
    const view = chartView(buildChart('performance', { H20: { [fp16]: 148 } }))
    expect(view.points).toEqual([])
    expect(namesOf(view.absent)).toEqual(['H20'])
    expect(view.absent[0]?.x).toBeUndefined()
  })

  it('says nothing of a chip of which no rate is known', () => {
    expect(chartView(buildChart('performance', { X: { 'die-area': 100 } })).rows).toEqual([])
  })

  it('takes a rate of wide formats alone as a lower bound', () => {
    const view = chartView(
      buildChart('performance', { K20: { 'rate.fp32.dense.vector': 3.5, 'die-area': 561 } }),
    )
    expect(view.points[0]?.y).toEqual({ low: 112, high: undefined })
    expect(view.points[0]?.x.high).toBeUndefined()
    expect(view.rows[0]?.y?.text).toBe('≥ 112')
    expect(hasKind(view, 'bound')).toBe(true)
  })

  it('takes a range as one, on both axes', () => {
    const view = chartView(
      buildChart('performance', { R: { [fp16]: [100, 200], 'die-area': 400 } }),
    )
    expect(view.points[0]).toMatchObject({ x: { low: 4, high: 8 }, y: { low: 1600, high: 3200 } })
    expect(view.rows[0]?.y?.text).toBe('1,600–3,200')
    expect(hasKind(view, 'range')).toBe(true)
  })

  it('says which parameters a chip has, from decimals, and what cannot be told', () => {
    const view = chartView(
      buildChart(
        'performance',
        {
          just: { [fp16]: 148, 'die-area': 400 },
          under: { [fp16]: 147.99, 'die-area': 400 },
          open: { [fp16]: 148 },
        },
        { rules: [a2] },
      ),
    )
    const outcomes = Object.fromEntries(
      view.rows.map(({ name, outcomes: [one] }) => [name, one?.outcome]),
    )
    expect(outcomes).toEqual({ just: 'met', under: 'not-met', open: 'unknown' })
  })

  it('leaves out what came after the day', () => {
    const view = chartView(
      buildChart(
        'performance',
        {
          old: { [fp16]: 312, 'die-area': 826, released: '2020-05' },
          new: { [fp16]: 989, 'die-area': 814, released: '2022-09' },
        },
        { on: '2022-08-31' },
      ),
    )
    expect(namesOf(view.rows)).toEqual(['old'])
    expect(view.later).toBe(1)
  })
})

describe('the chart of memory bandwidth', () => {
  it('stretches a month or a year over its days', () => {
    const view = chartView(
      buildChart('memory-bandwidth', {
        H20: { 'memory-bandwidth': 4000, released: '2023-11' },
        L2: { 'memory-bandwidth': 300, released: '2023' },
        T4: { 'memory-bandwidth': 320, released: '2018-09-13' },
      }),
    )
    const ends = Object.fromEntries(
      view.points.map(({ row, x }) => [
        row.name,
        [x.low, x.high].map((moment) => new Date(moment ?? 0).toISOString().slice(0, 10)),
      ]),
    )
    expect(ends).toEqual({
      H20: ['2023-11-01', '2023-11-30'],
      L2: ['2023-01-01', '2023-12-31'],
      T4: ['2018-09-13', '2018-09-13'],
    })
    expect(namesOf(view.rows)).toEqual(['H20', 'T4', 'L2'])
    expect(hasKind(view, 'dated')).toBe(true)
    expect(hasKind(view, 'range')).toBe(false)
  })

  it('lists a chip without a date', () => {
    const view = chartView(buildChart('memory-bandwidth', { X: { 'memory-bandwidth': 1 } }))
    expect(namesOf(view.absent)).toEqual(['X'])
  })
})
