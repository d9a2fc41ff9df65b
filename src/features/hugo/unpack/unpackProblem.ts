import type { Problem } from '../../../kernel/problem.ts'
import { unpackMessages } from './messages.ts'

/** Name what is wrong with an upload. */
export const unpackProblem = (
  finding: keyof typeof unpackMessages,
  values: Readonly<Record<string, string | number>> = {},
): Problem => ({
  code: `import/${finding}`,
  severity: 'error',
  message: unpackMessages[finding],
  values,
})
