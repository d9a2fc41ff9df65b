import { describe, expect, it } from '@jest/globals'

import { findRuleProblem } from '../../../../../src/features/chips/control/findRuleProblem.ts'
import { judgeRule } from '../../../../../src/features/chips/control/judgeRule.ts'
import {
  computeDensity,
  computeTpp,
} from '../../../../../src/features/chips/control/performance.ts'
import type { Condition, Relation } from '../../../../../src/features/chips/control/rule.ts'
import { shippedRules } from '../../../../../src/features/chips/control/shipped/shippedRules.ts'
import { readValue } from '../../../../../src/features/chips/facts/readValue.ts'
import { findSeries } from '../../../../../src/features/chips/facts/series.ts'
import { settleFacts } from '../../../../../src/features/chips/facts/settleFacts.ts'

/** What is held of a chip of which this was written. */
const hold = async (written: ReadonlyArray<readonly [key: string, published: string]>) => {
  const facts = await Promise.all(
    written.map(async ([series, published], at) => {
      const read = await readValue(published, findSeries(series)!)
      if (!read.ok) throw new Error(`${published}: ${read.problem.code}`)
      return {
        id: at + 1,
        chip: 1,
        series,
        value: read.value,
        confidence: 'official' as const,
        recordedFrom: '2020',
        recordedTo: undefined,
        validFrom: undefined,
        validTo: undefined,
      }
    }),
  )
  return settleFacts(facts, { on: '2026-01-01', known: '2026' }).get(1) ?? new Map<string, never>()
}

const fp16 = 'rate.fp16.dense.tensor'
const fp8 = 'rate.fp8.dense.tensor'
const int8 = 'rate.int8.dense.tensor'

/** The check values: what is written of a chip, its TPP, its density, and the rules that it meets. */
const chips = {
  'A100 80 GB': [
    [
      [fp16, '312 TFLOPS'],
      [int8, '624 TOPS'],
      ['die-area', '826 mm²'],
      ['link-bandwidth', '600 GB/s'],
      ['host-bandwidth', '64 GB/s'],
      ['memory-bandwidth', '2,039 GB/s'],
    ],
    '4992',
    '6.04',
    'us-2022 a-1 a-2 letters-2025 2026-review',
  ],
  A800: [
    [
      [fp16, '312 TFLOPS'],
      [int8, '624 TOPS'],
      ['die-area', '826 mm²'],
      ['link-bandwidth', '400 GB/s'],
      ['host-bandwidth', '64 GB/s'],
    ],
    '4992',
    '6.04',
    'a-1 a-2',
  ],
  'H100 SXM': [
    [
      [fp8, '1,979 TFLOPS'],
      ['die-area', '814 mm²'],
      ['link-bandwidth', '900 GB/s'],
    ],
    '15832',
    '19.45',
    'us-2022 a-1 a-2',
  ],
  H20: [
    [
      [fp16, '148 TFLOPS'],
      [fp8, '296 TFLOPS'],
      ['die-area', '814 mm²'],
      ['memory-bandwidth', '4,000 GB/s'],
    ],
    '2368',
    '2.91',
    'letters-2025 2026-review',
  ],
  L20: [
    [
      [fp16, '119.6 TFLOPS'],
      ['die-area', '609 mm²'],
    ],
    '1913.6',
    '3.14',
    '',
  ],
  L4: [
    [
      [fp16, '121 TFLOPS'],
      ['die-area', '294 mm²'],
    ],
    '1936',
    '6.59',
    'a-2',
  ],
  'RTX 4090': [[[fp16, '330.3 TFLOPS']], '5284.8', undefined, 'a-1'],
  'RTX 4090D': [[[fp16, '294.2 TFLOPS']], '4707.2', undefined, ''],
} as const

const judgedBy = async (written: ReadonlyArray<readonly [string, string]>) => {
  const held = await hold(written)
  return new Map(
    shippedRules.map(({ key, tests }) => {
      const rule = { tests: tests.map((conditions) => ({ conditions })) }
      return [key.replace(/^us-(?:3a090-)?(?!2022)/, ''), judgeRule(rule, held).outcome]
    }),
  )
}

describe('the check values', () => {
  it.each(Object.entries(chips))('%s', async (_name, [written, tpp, density, met]) => {
    const held = await hold(written)
    expect(computeTpp(held)).toMatchObject({ low: tpp, high: tpp })
    const computed = computeDensity(held)
    expect(computed && Number(computed.low).toFixed(2)).toBe(density)
    const outcomes = await judgedBy(written)
    expect([...outcomes].filter(([, outcome]) => outcome === 'met').map(([key]) => key)).toEqual(
      met === '' ? [] : met.split(' '),
    )
  })

  it('are not taken for more than they say', async () => {
    // Without its PCIe the A800 may have any I/O bandwidth from 400 GB/s on.
    const short = chips.A800[0].filter(([key]) => key !== 'host-bandwidth')
    expect((await judgedBy(short)).get('us-2022')).toBe('unknown')
    expect((await judgedBy(chips.A800[0])).get('us-2022')).toBe('not-met')
    // Without a die area no test of density is answered, unless TPP alone decides it.
    const rtx = await judgedBy(chips['RTX 4090'][0])
    expect([rtx.get('a-2'), rtx.get('b-1')]).toEqual(['unknown', 'not-met'])
    // Of FP32 alone nobody knows TPP; enough it may be all the same.
    const wide = await judgedBy([['rate.fp32.dense.vector', '60 TFLOPS']])
    expect([wide.get('a-1'), wide.get('letters-2025')]).toEqual(['unknown', 'unknown'])
    expect((await judgedBy([['rate.fp32.dense.vector', '150 TFLOPS']])).get('a-1')).toBe('met')
    expect((await judgedBy([])).get('a-1')).toBe('unknown')
  })

  it('leave sparse rates and TF32 out', async () => {
    const held = await hold([
      [fp16, '312 TFLOPS'],
      ['rate.fp16.sparse.tensor', '624 TFLOPS'],
      ['rate.tf32.dense.tensor', '156 TFLOPS'],
      ['rate.tf32.sparse.tensor', '900 TFLOPS'],
    ])
    expect(computeTpp(held)).toMatchObject({ low: '4992', high: '4992', series: [fp16] })
  })

  it('may lie on both sides of a limit where the sources do not agree', async () => {
    const written = [
      [fp16, '299 TFLOPS'],
      [fp16, '301 TFLOPS'],
    ] as const
    expect(computeTpp(await hold(written))).toMatchObject({ low: '4784', high: '4816' })
    expect((await judgedBy(written)).get('a-1')).toBe('unknown')
  })
})

const condition = (relation: Relation, bound: string): Condition => ({
  measure: 'tpp',
  relation,
  bound,
})

describe('a limit', () => {
  const cases: ReadonlyArray<readonly [Relation, string, string, string]> = [
    ['at-least', 'not-met', 'met', 'met'],
    ['more-than', 'not-met', 'not-met', 'met'],
    ['less-than', 'met', 'not-met', 'not-met'],
    ['at-most', 'met', 'met', 'not-met'],
  ]
  it.each(cases)('%s is compared exactly, just under, at and just over', async (...row) => {
    const [relation, ...expected] = row
    const outcomes = ['299.9999999999', '300', '300.0000000001'].map(async (rate) => {
      const held = await hold([[fp16, `${rate} TFLOPS`]])
      const conditions = [{ measure: 'tpp', relation, bound: '4800' }] as const
      return judgeRule({ tests: [{ conditions }] }, held).outcome
    })
    expect(await Promise.all(outcomes)).toEqual(expected)
  })

  it.each([
    [[condition('at-least', '4800'), condition('less-than', '4800')], 'never be passed'],
    [[condition('more-than', '4800'), condition('less-than', '2400')], 'never be passed'],
    [[condition('at-least', '4800'), condition('more-than', '2400')], 'twice'],
    [[condition('at-least', '4,800')], 'no number'],
    [[condition('at-least', '-1')], 'no number'],
  ])('that makes no sense is refused: %j', (conditions, said) => {
    expect(findRuleProblem([{ conditions }])?.message.en).toContain(said)
  })

  it('may be one point, and the other limits of a rule stay as they are', () => {
    const point = [condition('at-least', '4800'), condition('at-most', '4800')]
    expect(findRuleProblem([{ conditions: point }])).toBeUndefined()
    for (const { key, tests } of shippedRules) {
      const problem = findRuleProblem(tests.map((conditions) => ({ conditions })))
      expect([key, problem]).toEqual([key, undefined])
    }
  })
})
