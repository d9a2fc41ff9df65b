import type { Message } from './messages.ts'
import { say } from './messages.ts'
import type { Locale } from './locale.ts'

/**
 * Something that a person has to know about: what, where, and what to do next.
 *
 * `code` is `feature/finding` (`hugo/unknown-shortcode`), stable, and may be matched by machines.
 * `line` counts from 1 in the file that `where` names.
 */
export type Problem = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: Message
  readonly values?: Readonly<Record<string, string | number>>
  readonly where?: string
  readonly line?: number
}

/** Say a problem in the reader's language. */
export const sayProblem = (problem: Problem, locale: Locale): string =>
  say(problem.message, locale, problem.values)
