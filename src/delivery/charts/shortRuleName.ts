import type { RuleRecord } from '../queries/findRulesInForce.ts'

const longest = 26

/**
 * Name a rule where there is little room: what stands before the colon of its name, else its code.
 *
 * A rule is named in the reader's language, a code is the same in both.
 */
export const shortRuleName = ({ name, code }: Pick<RuleRecord, 'name' | 'code'>): string => {
  const [head = ''] = name.split(/[:：]/)
  const short = head.trim()
  return short !== '' && [...short].length <= longest ? short : code
}
