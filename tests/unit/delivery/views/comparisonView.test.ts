import { describe, expect, it } from '@jest/globals'

import { comparisonView } from '../../../../src/delivery/views/comparisonView.ts'
import type { HeldFigures } from '../../../support/charts/buildChart.ts'
import { buildChart, buildRule } from '../../../support/charts/buildChart.ts'

const compare = (figures: Readonly<Record<string, HeldFigures>>) => {
  const rules = [buildRule('a.1', [[['tpp', 'at-least', '4800']]])]
  const { chips, held, on, sources } = buildChart('performance', figures, { rules })
  const record = { all: chips, chosen: chips, named: chips.length, unknown: [] }
  return comparisonView({ ...record, held, on, rules, sources })
}

const fp16 = 'rate.fp16.dense.tensor'
const differs = (rows: ReadonlyArray<{ key: string | number; differs: boolean }>) =>
  Object.fromEntries(rows.map((row) => [row.key, row.differs]))

describe('the comparison of chips', () => {
  it('has a row for what is held of any of them, in the order of a data sheet', () => {
    const view = compare({ A: { tdp: 400, [fp16]: 312 }, B: { 'memory-capacity': 80 } })
    expect(view.rows.map(({ key }) => key)).toEqual([fp16, 'memory-capacity', 'tdp'])
    expect(view.rows[0]?.cells).toEqual([[{ value: '312', citation: 1 }], []])
  })

  it('lights what cannot be the same, and not what rounding explains or nobody knows', () => {
    const view = compare({
      A: { tdp: 400, 'memory-bandwidth': 2039, 'die-area': 826, released: '2020-05' },
      B: { tdp: 300, 'memory-bandwidth': 2040, released: '2020' },
    })
    expect(differs(view.rows)).toEqual({
      tdp: true,
      'memory-bandwidth': false,
      'die-area': false,
      released: false,
    })
  })

  it('compares what is computed and what rules say', () => {
    const view = compare({ A100: { [fp16]: 312 }, H20: { [fp16]: 148 }, X: {} })
    expect(view.computed).toEqual([
      { key: 'tpp', cells: ['4,992', '2,368', undefined], differs: true },
    ])
    expect(view.rules[0]).toMatchObject({ outcomes: ['met', 'not-met', 'unknown'], differs: true })
  })
})
