import { describe, expect, it } from '@jest/globals'

import { ruleRegions } from '../../../../src/delivery/charts/ruleRegions.ts'
import { shortRuleName } from '../../../../src/delivery/charts/shortRuleName.ts'
import { buildRule } from '../../../support/charts/buildChart.ts'

const b1 = buildRule('b.1', [
  [
    ['tpp', 'at-least', '2400'],
    ['tpp', 'less-than', '4800'],
    ['performance-density', 'at-least', '1.6'],
    ['performance-density', 'less-than', '5.92'],
  ],
])
const letters = buildRule('letters', [
  [['memory-bandwidth', 'at-least', '1400']],
  [['io-bandwidth', 'at-least', '1100']],
])
const review = buildRule('review', [
  [
    ['tpp', 'less-than', '21000'],
    ['memory-bandwidth', 'less-than', '6500'],
  ],
])

describe('the regions of rules', () => {
  it('are what the conditions of a test leave of the chart', () => {
    const { regions } = ruleRegions([b1], 'performance')
    expect(regions).toEqual([
      { key: `${b1.id}-0`, rule: b1.id, x: { low: 1.6, high: 5.92 }, y: { low: 2400, high: 4800 } },
    ])
  })

  it('go on to the edge where a test has no limit', () => {
    const { regions } = ruleRegions([letters], 'memory-bandwidth')
    expect(regions).toEqual([
      {
        key: `${letters.id}-0`,
        rule: letters.id,
        x: { low: undefined, high: undefined },
        y: { low: 1400, high: undefined },
      },
    ])
  })

  it('leave out a test of anything that the chart does not show, and say so', () => {
    const shown = ruleRegions([b1, letters, review], 'memory-bandwidth')
    expect(shown.drawn.map(({ rule, hasMore }) => [rule.code, hasMore])).toEqual([
      ['letters', true],
    ])
    expect(shown.undrawn.map(({ code }) => code)).toEqual(['b.1', 'review'])
  })

  it('say their limits as the rule does', () => {
    const { drawn } = ruleRegions([letters], 'memory-bandwidth')
    expect(drawn[0]?.limits[0]?.map(({ limit }) => limit)).toEqual(['≥ 1,400'])
  })

  it('are none without rules', () => {
    expect(ruleRegions([], 'performance').regions).toEqual([])
  })
})

describe('the short name of a rule', () => {
  it.each([
    ['3A090.a.2: TPP and performance density', '3A090.a.2'],
    ['2025年4月通知函：頻寬', '2025年4月通知函'],
    ['The two windows of the duty of January 2026', 'duty 2026'],
  ])('of %s is %s', (name, short) => {
    expect(shortRuleName({ name, code: 'duty 2026' })).toBe(short)
  })
})
