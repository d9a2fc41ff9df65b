import { Decimal } from 'decimal.js'

import type { Holdable, Settled } from '../facts/settleFacts.ts'
import type { Computed } from './performance.ts'
import { computeMeasure } from './performance.ts'
import type { Condition, Measure, Outcome, RuleVersion } from './rule.ts'

/** A condition with what it was answered from. */
export type JudgedCondition = Condition & {
  readonly outcome: Outcome
  /** Absent where nothing is known. */
  readonly value: Computed | undefined
}

/** What a rule says of a chip, and from what. */
export type Judgement = {
  readonly outcome: Outcome
  readonly tests: ReadonlyArray<{
    readonly outcome: Outcome
    readonly conditions: readonly JudgedCondition[]
  }>
}

const compare = ({ relation, bound }: Condition, value: Computed | undefined): Outcome => {
  if (!value) return 'unknown'
  const low = new Decimal(value.low)
  const high = new Decimal(value.high ?? Infinity)
  const isAbove = relation === 'at-least' || relation === 'more-than'
  const holds = (number: Decimal): boolean =>
    ({
      'at-least': number.greaterThanOrEqualTo(bound),
      'more-than': number.greaterThan(bound),
      'less-than': number.lessThan(bound),
      'at-most': number.lessThanOrEqualTo(bound),
    })[relation]
  // The end that is worse for the comparison proves it, the better one disproves it.
  if (holds(isAbove ? low : high)) return 'met'
  return holds(isAbove ? high : low) ? 'unknown' : 'not-met'
}

const all = (outcomes: readonly Outcome[]): Outcome => {
  if (outcomes.includes('not-met')) return 'not-met'
  return outcomes.includes('unknown') ? 'unknown' : 'met'
}

const any = (outcomes: readonly Outcome[]): Outcome => {
  if (outcomes.includes('met')) return 'met'
  return outcomes.includes('unknown') ? 'unknown' : 'not-met'
}

/**
 * Tell whether a chip has the parameters of a rule, compared as written, on decimals.
 *
 * @param compute what is known of a measure; whoever judges by many rules computes each once.
 */
export const judgeRule = (
  { tests }: Pick<RuleVersion, 'tests'>,
  held: ReadonlyMap<string, Settled<Holdable>>,
  compute: (measure: Measure) => Computed | undefined = (measure) => computeMeasure(measure, held),
): Judgement => {
  const judged = tests.map(({ conditions }) => {
    const compared = conditions.map((condition) => {
      const value = compute(condition.measure)
      return { ...condition, value, outcome: compare(condition, value) }
    })
    return { outcome: all(compared.map(({ outcome }) => outcome)), conditions: compared }
  })
  return { outcome: any(judged.map(({ outcome }) => outcome)), tests: judged }
}
