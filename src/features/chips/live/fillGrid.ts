import type { Locale } from '../../../kernel/locale.ts'
import type { AsOf } from '../facts/settleFacts.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { textIn } from '../grid/textIn.ts'
import type { SpecGrid } from '../specGrid.ts'
import type { ShownFact } from './factCell.ts'
import { factCell } from './factCell.ts'
import { findTableProperty } from './tableProperty.ts'

/**
 * A cell as it is shown.
 *
 * - `text`: it is written, in a column of its own words or a row without a chip.
 * - `facts`: it comes from what is held of the row's chip.
 * - `hand`: it is written in the place of what is held.
 */
export type FilledCell = {
  readonly text: string
  readonly origin: 'text' | 'facts' | 'hand'
  readonly facts: readonly number[]
  readonly sources: readonly number[]
  readonly disagrees: boolean
}

/**
 * Fill a grid in one language: a column's property says what is held of the chip in each row, unless
 * somebody has written something else into the cell.
 *
 * @returns its rows, each with a cell for each column.
 */
export const fillGrid = (
  { columns, rows }: SpecGrid,
  facts: readonly ShownFact[],
  asOf: AsOf,
  locale: Locale,
): ReadonlyArray<readonly FilledCell[]> => {
  const chips = settleFacts(facts, asOf)
  const properties = columns.map(({ property }) => findTableProperty(property))
  return rows.map((row) =>
    columns.map(({ id }, at): FilledCell => {
      const property = properties[at]
      const written = textIn(row.cells[id], locale)
      const none = { text: written, facts: [], sources: [], disagrees: false }
      if (!property || !row.chip) return { ...none, origin: 'text' }
      if (written !== '') return { ...none, origin: 'hand' }
      const cell = factCell(property, chips.get(row.chip), locale)
      return { ...(cell ?? none), origin: 'facts' }
    }),
  )
}
