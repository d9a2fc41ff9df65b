import type { ChartKind } from '../../kernel/chartKinds.ts'
import { controlMessages } from '../../features/chips/control/messages.ts'
import type { Condition, Measure, RuleVersion } from '../../features/chips/control/rule.ts'
import { relationSigns } from '../../features/chips/control/rule.ts'
import type { Message } from '../../kernel/messages.ts'
import type { RuleRecord } from '../queries/findRulesInForce.ts'
import { groupDigits } from '../../features/chips/control/groupDigits.ts'
import type { ChartAxis } from './chartAxes.ts'
import { chartAxes } from './chartAxes.ts'
import type { ChartSpan } from './chartSpan.ts'

/** What one test of a rule covers of a chart; a side without a limit goes on to the edge. */
type ChartRegion = {
  readonly key: string
  readonly rule: number
  readonly x: ChartSpan
  readonly y: ChartSpan
}

/** A rule that a chart can show, with those of its tests that it can show. */
export type DrawnRule = {
  readonly rule: RuleRecord
  readonly tests: RuleVersion['tests']
  readonly limits: ReadonlyArray<
    ReadonlyArray<{ readonly measure: Message; readonly limit: string }>
  >
  /** Whether it has tests that measure something else as well. */
  readonly hasMore: boolean
}

/** What a chart shows of rules, and which rules it cannot show. */
export type RuleRegions = {
  readonly regions: readonly ChartRegion[]
  readonly drawn: readonly DrawnRule[]
  readonly undrawn: readonly RuleRecord[]
}

const isLower = ({ relation }: Condition): boolean =>
  relation === 'at-least' || relation === 'more-than'

const measureOf = (axis: ChartAxis): Measure | undefined =>
  axis.scale === 'log' ? axis.measure : undefined

const boundOf = (condition: Condition | undefined): number | undefined =>
  condition && Number(condition.bound)

const sideOf = (conditions: readonly Condition[], axis: ChartAxis): ChartSpan => {
  const own = conditions.filter(({ measure }) => measure === measureOf(axis))
  return {
    low: boundOf(own.find(isLower)),
    high: boundOf(own.find((condition) => !isLower(condition))),
  }
}

/**
 * Find what of a chart rules cover.
 *
 * A test that measures anything besides the two axes covers nothing that could be drawn. Limits are
 * numbers here, to be drawn by; whether a chip passes is told from decimals.
 */
export const ruleRegions = (rules: readonly RuleRecord[], kind: ChartKind): RuleRegions => {
  const { x, y } = chartAxes[kind]
  const shown = new Set([measureOf(x), measureOf(y)])
  const drawn = rules.flatMap((rule): DrawnRule[] => {
    const tests = rule.tests.filter(({ conditions }) =>
      conditions.every(({ measure }) => shown.has(measure)),
    )
    if (tests.length === 0) return []
    const limits = tests.map(({ conditions }) =>
      conditions.map(({ measure, relation, bound }) => ({
        measure: controlMessages[measure],
        limit: `${relationSigns[relation]} ${groupDigits(bound, 6)}`,
      })),
    )
    return [{ rule, tests, limits, hasMore: tests.length < rule.tests.length }]
  })
  const regions = drawn.flatMap(({ rule, tests }) =>
    tests.map(({ conditions }, at) => ({
      key: `${rule.id}-${at}`,
      rule: rule.id,
      x: sideOf(conditions, x),
      y: sideOf(conditions, y),
    })),
  )
  const undrawn = rules.filter(({ id }) => !drawn.some(({ rule }) => rule.id === id))
  return { regions, drawn, undrawn }
}
