import type { RuleVersion } from '../../features/chips/control/rule.ts'
import { covers } from '../../features/chips/facts/span.ts'
import { relatedId } from '../../kernel/relatedId.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

/** A rule as readers get it. */
export type RuleRecord = RuleVersion & {
  readonly name: string
  readonly code: string
  readonly citation: string | undefined
  readonly source: number | undefined
}

/** Rules are few: a desk writes a handful a year. */
const most = 500

const select = {
  name: true,
  code: true,
  citation: true,
  source: true,
  effectiveFrom: true,
  effectiveTo: true,
  tests: true,
} as const

/**
 * Find the rules that are in force on a day, `2025-04-09`, the oldest first.
 *
 * @param known a moment, ISO 8601: rules that were entered later are left out.
 */
export const findRulesInForce = async (
  reader: Reader,
  day: string,
  known?: string,
): Promise<RuleRecord[]> => {
  const { docs } = await reader.payload.find({
    collection: 'control-rules',
    ...asReader(reader),
    draft: false,
    ...(known === undefined ? {} : { where: { createdAt: { less_than_equal: known } } }),
    sort: ['effectiveFrom', 'code'],
    limit: most,
    select,
  })
  return docs
    .map((rule) => ({
      id: rule.id,
      name: rule.name || rule.code,
      code: rule.code,
      citation: rule.citation ?? undefined,
      source: relatedId(rule.source),
      validFrom: rule.effectiveFrom,
      validTo: rule.effectiveTo ?? undefined,
      tests: rule.tests.map(({ conditions }) => ({ conditions })),
    }))
    .filter((rule) => covers(rule, day))
}
