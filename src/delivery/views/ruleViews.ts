import type { Compute } from '../../features/chips/control/computeOnce.ts'
import { computeOnce } from '../../features/chips/control/computeOnce.ts'
import type { JudgedCondition } from '../../features/chips/control/judgeRule.ts'
import { judgeRule } from '../../features/chips/control/judgeRule.ts'
import { groupDigits } from '../../features/chips/control/groupDigits.ts'
import { sayInterval } from '../../features/chips/control/sayInterval.ts'
import { controlMessages } from '../../features/chips/control/messages.ts'
import type { Outcome } from '../../features/chips/control/rule.ts'
import { relationSigns } from '../../features/chips/control/rule.ts'
import type { Holdable, Settled } from '../../features/chips/facts/settleFacts.ts'
import type { Message } from '../../kernel/messages.ts'
import type { RuleRecord } from '../queries/findRulesInForce.ts'

/** What decided about a rule: the measure, its value where one is known, and the limit. */
type ConditionView = {
  readonly measure: Message
  readonly value: string | undefined
  readonly limit: string
}

/** What a rule says of a chip, and what decided that. */
export type RuleView = {
  readonly key: number
  readonly name: string
  readonly citation: string | undefined
  readonly source: number | undefined
  readonly outcome: Outcome
  readonly because: readonly ConditionView[]
}

const valueOf = ({ value, bound }: JudgedCondition): string | undefined =>
  value && sayInterval(value, 2, bound)

const viewOf = (condition: JudgedCondition): ConditionView => ({
  measure: controlMessages[condition.measure],
  value: valueOf(condition),
  limit: `${relationSigns[condition.relation]} ${groupDigits(condition.bound, 6)}`,
})

type Held = ReadonlyMap<string, Settled<Holdable>>

const viewRule = (rule: RuleRecord, held: Held, compute: Compute): RuleView => {
  const { outcome, tests } = judgeRule(rule, held, compute)
  const deciding = tests.filter((test) => test.outcome === outcome)
  const shown = (outcome === 'met' ? deciding.slice(0, 1) : deciding).flatMap(({ conditions }) =>
    conditions.filter((condition) => condition.outcome === outcome),
  )
  const views = new Map(shown.map(viewOf).map((view) => [JSON.stringify(view), view]))
  return {
    key: rule.id,
    name: rule.name,
    citation: rule.citation,
    source: rule.source,
    outcome,
    because: [...views.values()],
  }
}

const order: readonly Outcome[] = ['met', 'unknown', 'not-met']

/** Say of rules which a chip has the parameters of, from what, and what is unknown; met ones first. */
export const ruleViews = (rules: readonly RuleRecord[], held: Held): RuleView[] => {
  const compute = computeOnce(held)
  return rules
    .map((rule) => viewRule(rule, held, compute))
    .toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
}
