import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { findGridProblems } from './findGridProblems.ts'
import { chipMessages } from './messages.ts'
import { sayGridProblem } from './sayGridProblem.ts'

/** How many problems one message names; the rest are counted. */
const named = 3

/**
 * Say in one text what keeps a value from being stored as a grid, or `true` if nothing does.
 *
 * An absent grid is good unless it is required.
 */
export const checkSpecGrid = (value: unknown, locale: Locale, required = false): string | true => {
  if (value === null || value === undefined) {
    return required ? say(chipMessages.gridMissing, locale) : true
  }
  const problems = findGridProblems(value)
  if (problems.length === 0) return true
  const said = problems.slice(0, named).map((problem) => sayGridProblem(problem, locale))
  const more = problems.length - said.length
  if (more > 0) said.push(say(chipMessages.moreProblems, locale, { count: more }))
  return said.join(locale === 'en' ? ' ' : '')
}
