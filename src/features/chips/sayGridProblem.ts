import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { GridProblem } from './findGridProblems.ts'
import { chipMessages } from './messages.ts'

/** Say what is wrong with a grid and where, counting rows and columns from 1, in a language. */
export const sayGridProblem = (problem: GridProblem, locale: Locale): string => {
  const finding = say(problem.finding, locale, problem.values)
  const language = problem.locale
    ? say(chipMessages[problem.locale === 'en' ? 'inEnglish' : 'inChinese'], locale)
    : ''
  const row = (problem.row ?? 0) + 1
  const column = (problem.column ?? 0) + 1
  const values = { row, column, language, finding }
  if (problem.row !== undefined && problem.column !== undefined) {
    return say(chipMessages.problemInCell, locale, values)
  }
  if (problem.column !== undefined) return say(chipMessages.problemInLabel, locale, values)
  if (problem.row !== undefined) return say(chipMessages.problemInRow, locale, values)
  return finding
}
