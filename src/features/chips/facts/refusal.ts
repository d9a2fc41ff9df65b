import type { Problem } from '../../../kernel/problem.ts'
import type { Message } from '../../../kernel/messages.ts'

/** Why nothing came of what somebody wanted of a fact. */
export type Refusal = Problem & {
  /** What it contradicts, if that is why: the facts' ids. */
  readonly contradicted?: readonly number[]
}

/** Make a refusal; its code is `chips/` and what was found. */
export const refusal = (
  finding: string,
  message: Message,
  values: Readonly<Record<string, string>> = {},
): Refusal => ({ code: `chips/${finding}`, severity: 'error', message, values })
