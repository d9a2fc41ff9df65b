import type { Problem } from '../../kernel/problem.ts'
import { messages } from './messages.ts'

/** What can be found while reading Markdown. */
type Finding = keyof typeof messages

/** Notes one finding at a line of the text. */
export type Report = (
  finding: Finding,
  line: number | undefined,
  values?: Record<string, string | number>,
) => void

const errors = new Set<Finding>(['too-long', 'too-many-parts', 'unreadable'])

const warnings = new Set<Finding>([
  'too-many-marks',
  'nested-too-deep',
  'unknown-node',
  'unsafe-link',
  'linked-block',
  'embedded-picture',
  'wide-row',
  'table-too-large',
  'more-problems',
])

const severityOf = (finding: Finding): Problem['severity'] =>
  errors.has(finding) ? 'error' : warnings.has(finding) ? 'warning' : 'info'

const limit = 500
const shorten = (value: string | number) =>
  typeof value === 'string' && value.length > 160 ? `${value.slice(0, 160)}…` : value

/**
 * Collect what is found in one text.
 *
 * The same finding at the same line is noted once. After 500 findings the rest is only announced: hostile input must not write a report larger than
 * itself.
 */
export const reporter = (
  problems: Problem[],
  { where, lineOf }: { where?: string; lineOf: (line: number) => number },
): Report => {
  const push = (finding: Finding, line?: number, values?: Record<string, string | number>) => {
    problems.push({
      code: `markdown/${finding}`,
      severity: severityOf(finding),
      message: messages[finding],
      ...(values === undefined ? {} : { values }),
      ...(where === undefined ? {} : { where }),
      ...(line === undefined ? {} : { line: lineOf(line) }),
    })
  }
  const told = new Set<string>()
  return (finding, line, values) => {
    const key = JSON.stringify([finding, line, values])
    if (problems.length > limit || told.has(key)) return
    told.add(key)
    if (problems.length === limit) push('more-problems', line, { limit })
    else {
      const short = Object.entries(values ?? {}).map(([name, value]) => [name, shorten(value)])
      push(finding, line, values && Object.fromEntries(short))
    }
  }
}
