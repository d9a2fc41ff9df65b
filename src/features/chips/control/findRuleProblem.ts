import { Decimal } from 'decimal.js'

import type { Message } from '../../../kernel/messages.ts'
import { controlMessages } from './messages.ts'
import type { Condition, Measure, Relation } from './rule.ts'

/** What keeps a rule from being stored. */
export type RuleProblem = {
  readonly message: Message
  readonly values: Readonly<Record<string, string>>
}

const isDecimal = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text)

const lowers: ReadonlySet<Relation> = new Set(['at-least', 'more-than'])

const edgesOf = (conditions: readonly Condition[]) => {
  const lows = conditions.filter(({ relation }) => lowers.has(relation))
  const highs = conditions.filter(({ relation }) => !lowers.has(relation))
  return { lows, highs }
}

/** Conditions of one measure leave nothing, or say the same side twice. */
const clash = (measure: Measure, conditions: readonly Condition[]): Message | undefined => {
  const { lows, highs } = edgesOf(conditions.filter((one) => one.measure === measure))
  if (lows.length > 1 || highs.length > 1) return controlMessages.sideTwice
  const [low, high] = [lows[0], highs[0]]
  if (!low || !high) return undefined
  const isClosed = low.relation === 'at-least' && high.relation === 'at-most'
  const compared = new Decimal(low.bound).comparedTo(high.bound)
  return compared > 0 || (compared === 0 && !isClosed) ? controlMessages.nothingLeft : undefined
}

/** Find what is wrong with a rule's tests; `test` in the values counts from 1. */
export const findRuleProblem = (
  tests: ReadonlyArray<{ readonly conditions: readonly Condition[] }>,
): RuleProblem | undefined => {
  for (const [at, { conditions }] of tests.entries()) {
    const test = String(at + 1)
    const bad = conditions.find(({ bound }) => !isDecimal(bound))
    if (bad) return { message: controlMessages.notADecimal, values: { test, bound: bad.bound } }
    for (const measure of new Set(conditions.map((one) => one.measure))) {
      const message = clash(measure, conditions)
      if (message) return { message, values: { test } }
    }
  }
  return undefined
}
