import type { Locale } from '../../../../kernel/locale.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import { fail, ok, type Result } from '../../../../kernel/result.ts'
import { chipMessages } from '../../messages.ts'
import { gridLimits, type SpecColumn, type SpecGrid } from '../../specGrid.ts'
import { addColumns } from '../addColumns.ts'
import { addRows } from '../addRows.ts'
import { countCharacters } from '../countCharacters.ts'
import type { GridPoint, GridRange } from '../gridRange.ts'
import { isEmptyGrid } from '../isEmptyGrid.ts'
import { withText } from '../withText.ts'
import type { PastedTable } from './pastedTable.ts'

/** What a paste will do: the grid after it, the rectangle it fills, and whether labels were filled. */
export type PastePlan = {
  readonly grid: SpecGrid
  readonly range: GridRange
  readonly addedRows: number
  readonly addedColumns: number
  readonly filledLabels: boolean
}

const write = (
  grid: SpecGrid,
  at: GridPoint,
  rows: PastedTable['rows'],
  locale: Locale,
): SpecGrid => ({
  ...grid,
  columns:
    at.row > -1
      ? grid.columns
      : grid.columns.map((column, index) => {
          const words = rows[0]?.[index - at.column]
          return words === undefined
            ? column
            : { ...column, label: withText(column.label, locale, words) }
        }),
  rows: grid.rows.map((row, index) => {
    const texts = index < at.row ? undefined : rows[index - at.row]
    if (!texts) return row
    const cells = { ...row.cells }
    texts.forEach((words, offset) => {
      const column = grid.columns[at.column + offset]
      if (!column) return
      const text = withText(cells[column.id]?.text ?? {}, locale, words)
      if (Object.keys(text).length > 0) cells[column.id] = { kind: 'text', text }
      else delete cells[column.id]
    })
    return { ...row, cells }
  }),
})

const aligned = (
  columns: readonly SpecColumn[],
  aligns: PastedTable['aligns'] = [],
): SpecColumn[] =>
  columns.map((column, index) => (aligns[index] ? { ...column, align: aligns[index] } : column))

/**
 * Plan a paste into one language of a grid, from a place on, growing the grid as needed.
 *
 * `labels` says whether the first pasted row becomes column labels; left open, it does where the
 * grid says nothing yet in that language and the pasted table has rows and columns. A paste into a
 * grid with no words at all leaves it as large as the pasted table, the waiting cells gone.
 * Row `-1` is the row of labels. Refused whole where the grid would get too large.
 */
export const planPaste = (
  grid: SpecGrid,
  at: GridPoint,
  pasted: PastedTable,
  locale: Locale,
  newId: () => string,
  labels?: boolean,
): Result<PastePlan, Problem> => {
  const { rows } = pasted
  const width = rows[0]?.length ?? 0
  const asTable = rows.length > 1 && width > 1
  const column = Math.max(0, at.column)
  const fromStart = column === 0 && at.row <= 0
  const filledLabels =
    at.row === -1 || (labels ?? (asTable && at.row === 0 && isEmptyGrid(grid, [locale])))
  const start: GridPoint = { row: filledLabels && at.row <= 0 ? -1 : at.row, column }

  const bottom = start.row + rows.length - 1
  const right = column + width - 1
  const rowIds = Array.from({ length: Math.max(0, bottom + 1 - grid.rows.length) }, newId)
  const columnIds = Array.from({ length: Math.max(0, right + 1 - grid.columns.length) }, newId)
  const wider = addColumns(grid, grid.columns.length, columnIds)
  if (!wider.ok) return wider
  const grown = addRows(wider.value, grid.rows.length, rowIds)
  if (!grown.ok) return grown

  const fits = asTable && fromStart && isEmptyGrid(grid)
  const base = fits
    ? {
        ...grown.value,
        columns: aligned(grown.value.columns, pasted.aligns).slice(0, right + 1),
        rows: grown.value.rows.filter(
          (row, index) => index <= bottom || (row.chip !== null && row.chip !== undefined),
        ),
      }
    : grown.value
  const after = write(base, start, rows, locale)
  const count = countCharacters(after)
  if (count > gridLimits.characters) {
    return fail({
      code: 'chips/too-much-text',
      severity: 'error',
      message: chipMessages.tooMuchText,
      values: { count, limit: gridLimits.characters },
    })
  }
  return ok({
    grid: after,
    range: { top: start.row, left: column, bottom, right },
    addedRows: rowIds.length,
    addedColumns: columnIds.length,
    filledLabels,
  })
}
