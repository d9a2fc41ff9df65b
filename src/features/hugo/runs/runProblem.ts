import type { Problem } from '../../../kernel/problem.ts'
import { runMessages } from './messages.ts'

/** Why an order to a run is refused. */
export type RunRefusal = Problem & { readonly code: `import/${keyof typeof runMessages}` }

/** Name why an order to a run is refused, or why it failed. */
export const runProblem = (
  finding: keyof typeof runMessages,
  values: Readonly<Record<string, string | number>> = {},
): RunRefusal => ({
  code: `import/${finding}`,
  severity: 'error',
  message: runMessages[finding],
  values,
})
