import type { Problem } from '../../../kernel/problem.ts'
import type { Message } from '../../../kernel/messages.ts'

/** What may stand between somebody and a record of chips, by what kind of hindrance it is. */
export const findings = {
  /** What it is about is not there. */
  missing: ['chip-missing', 'event-missing', 'fact-missing', 'post-missing', 'task-missing'],
  /** It may be done, but not as things stand, or not before somebody says more. */
  conflict: [
    'already-decided',
    'contradicts',
    'known-there',
    'overtaken',
    'sparse-as-dense',
    'task-over',
  ],
  /** What was said cannot be taken as it is. */
  unfit: [
    'ambiguous-unit',
    'bits-and-bytes',
    'change-needs-day',
    'ends-before-it-begins',
    'no-effective-date',
    'no-name',
    'no-number',
    'no-source',
    'no-text',
    'no-unit',
    'not-a-date',
    'range-backwards',
    'reason-missing',
    'rule-missing',
    'same-chip',
    'source-missing',
    'unit-does-not-fit',
    'unknown-series',
    'unknown-unit',
    'unmarked-note',
  ],
} as const

type Finding = (typeof findings)[keyof typeof findings][number]

/** Why nothing came of what somebody wanted of a record. */
export type Refusal = Problem & {
  readonly code: `chips/${Finding}`
  /** What it contradicts, if that is why: the facts' ids. */
  readonly contradicted?: readonly number[]
}

/** Make a refusal; its code is `chips/` and what was found. */
export const refusal = (
  finding: Finding,
  message: Message,
  values: Readonly<Record<string, string>> = {},
): Refusal => ({ code: `chips/${finding}`, severity: 'error', message, values })
