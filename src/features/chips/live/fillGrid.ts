import type { Locale } from '../../../kernel/locale.ts'
import type { AsOf } from '../facts/settleFacts.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { textIn } from '../grid/textIn.ts'
import type { SpecGrid } from '../specGrid.ts'
import { eventsByChip } from './eventsByChip.ts'
import type { FactCell } from './factCell.ts'
import { shownCell } from './shownCell.ts'
import type { ShownRecords } from './shownRecords.ts'
import { findTableProperty } from './tableProperty.ts'

/**
 * A cell as it is shown.
 *
 * - `text`: it is written, in a column of its own words or a row without a chip.
 * - `facts`: it comes from what is held of the row's chip.
 * - `hand`: it is written in the place of what is held.
 */
export type FilledCell = FactCell & { readonly origin: 'text' | 'facts' | 'hand' }

/**
 * Fill a grid in one language: a column's property says what is held of the chip in each row, unless
 * somebody has written something else into the cell.
 *
 * @returns its rows, each with a cell for each column.
 */
export const fillGrid = (
  { columns, rows }: SpecGrid,
  { facts, events }: ShownRecords,
  asOf: AsOf,
  locale: Locale,
): ReadonlyArray<readonly FilledCell[]> => {
  const chips = settleFacts(facts, asOf)
  const eventsOf = eventsByChip(events)
  const properties = columns.map(({ property }) => findTableProperty(property))
  return rows.map((row) =>
    columns.map(({ id }, at): FilledCell => {
      const property = properties[at]
      const written = textIn(row.cells[id], locale)
      const none = { text: written, facts: [], events: [], sources: [], disagrees: false }
      if (!property || !row.chip) return { ...none, origin: 'text' }
      if (written !== '') return { ...none, origin: 'hand' }
      const held = { held: chips.get(row.chip), events: eventsOf.get(row.chip) ?? [] }
      const cell = shownCell(property, { chip: row.chip, ...held }, asOf, locale)
      return { ...(cell ?? none), origin: 'facts' }
    }),
  )
}
