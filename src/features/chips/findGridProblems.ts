import type { z } from 'zod'
import { isLocale, type Locale } from '../../kernel/locale.ts'
import type { Message } from '../../kernel/messages.ts'
import { countCharacters } from './grid/countCharacters.ts'
import { chipMessages } from './messages.ts'
import { cellTextLimit, gridLimits, type SpecGrid, specGridSchema } from './specGrid.ts'

/**
 * What is wrong with a grid, and at which place.
 *
 * `row` and `column` count from 0; a `column` without a row is its label, a `row` without a column
 * is the row itself, and with neither it is the whole grid.
 */
export type GridProblem = {
  readonly finding: Message
  readonly values?: Readonly<Record<string, string | number>>
  readonly row?: number
  readonly column?: number
  readonly locale?: Locale
}

type Place = Pick<GridProblem, 'row' | 'column' | 'locale'>

const columnIdsOf = (value: unknown): unknown[] => {
  const columns = (value as { columns?: unknown } | null)?.columns
  return Array.isArray(columns)
    ? columns.map((column: unknown) => (column as { id?: unknown } | null)?.id)
    : []
}

const placeOf = (path: readonly PropertyKey[], columnIds: readonly unknown[]): Place => {
  const locale = path.find(isLocale)
  const [part, index, inner, columnId] = path
  if (typeof index !== 'number') return {}
  if (part === 'columns') return { column: index, locale }
  if (part !== 'rows') return {}
  const column = inner === 'cells' ? columnIds.indexOf(columnId) : -1
  return column === -1 ? { row: index } : { row: index, column, locale }
}

const findingOf = (
  issue: z.core.$ZodIssue,
  value: unknown,
): Pick<GridProblem, 'finding' | 'values'> => {
  const at = issue.path.join('.')
  if (issue.code === 'too_big' && at === 'rows') {
    const count = (value as { rows: unknown[] }).rows.length
    return { finding: chipMessages.tooManyRows, values: { count, limit: gridLimits.rows } }
  }
  if (issue.code === 'too_big' && at === 'columns') {
    const count = (value as { columns: unknown[] }).columns.length
    return { finding: chipMessages.tooManyColumns, values: { count, limit: gridLimits.columns } }
  }
  if (issue.code === 'too_small' && at === 'columns') return { finding: chipMessages.lastColumn }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { finding: chipMessages.textTooLong, values: { limit: cellTextLimit } }
  }
  if (issue.code === 'custom' && issue.message === 'duplicate id') {
    return { finding: chipMessages.duplicateId }
  }
  if (issue.code === 'custom' && issue.message === 'too much text') {
    const count = countCharacters(value as SpecGrid)
    return {
      finding: chipMessages.tooMuchText,
      values: { count, limit: gridLimits.characters },
    }
  }
  if (issue.code === 'custom' && issue.message === 'unknown property') {
    const [, index] = issue.path
    const { columns } = value as { columns: ReadonlyArray<{ property?: string }> }
    const property = columns[Number(index)]?.property ?? ''
    return { finding: chipMessages.unknownProperty, values: { property } }
  }
  if (issue.code === 'custom') return { finding: chipMessages.unknownColumn }
  return { finding: chipMessages.malformed, values: { path: at || 'grid' } }
}

/** Find what keeps a value from being stored as a grid; nothing is found in a good one. */
export const findGridProblems = (value: unknown): readonly GridProblem[] => {
  const parsed = specGridSchema.safeParse(value)
  if (parsed.success) return []
  const columnIds = columnIdsOf(value)
  return parsed.error.issues.map((issue) => {
    const { finding, values } = findingOf(issue, value)
    const { row, column, locale } = placeOf(issue.path, columnIds)
    return { finding, values, row, column, locale }
  })
}
