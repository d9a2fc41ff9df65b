import type { Problem } from './problem.ts'
import { sayProblem } from './problem.ts'
import { locales } from './locale.ts'

/**
 * A process cannot run as it was started; its message says why, all of it, in both languages.
 *
 * Thrown rather than returned: there is nobody further up who could go on.
 */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map((one) => locales.map((locale) => sayProblem(one, locale)).join('\n'))
        .join('\n\n'),
    )
    this.problems = problems
  }
}
