import type { Locale } from '../../../kernel/locale.ts'
import type { AsOf } from '../facts/settleFacts.ts'
import { withText } from '../grid/withText.ts'
import type { SpecGrid } from '../specGrid.ts'
import { columnLabel } from './columnLabel.ts'
import { fillGrid } from './fillGrid.ts'
import type { ShownRecords } from './shownRecords.ts'

/** Write into a grid, in one language, what it shows: for what has words only and knows no facts. */
export const fillTexts = (
  grid: SpecGrid,
  records: ShownRecords,
  asOf: AsOf,
  locale: Locale,
): SpecGrid => {
  if (grid.columns.every(({ property }) => property === undefined)) return grid
  const filled = fillGrid(grid, records, asOf, locale)
  return {
    ...grid,
    columns: grid.columns.map((column) => ({
      ...column,
      label: withText(column.label, locale, columnLabel(column, locale)),
    })),
    rows: grid.rows.map((row, at) => ({
      ...row,
      cells: Object.fromEntries(
        grid.columns.map(({ id }, column) => [
          id,
          {
            kind: 'text',
            text: withText(row.cells[id]?.text ?? {}, locale, filled[at]?.[column]?.text ?? ''),
          },
        ]),
      ),
    })),
  }
}
