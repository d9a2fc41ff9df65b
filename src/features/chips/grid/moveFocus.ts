import { type Locale, otherLocale } from '../../../kernel/locale.ts'
import type { GridPoint } from './gridRange.ts'

/** The place that has the focus, and in which language's line of it. */
export type GridFocus = GridPoint & { readonly locale: Locale }

/** Where the focus is asked to go. `next` and `previous` turn into the neighbouring row at its end. */
export type FocusMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'grid-start'
  | 'grid-end'
  | 'page-up'
  | 'page-down'
  | 'next'
  | 'previous'

/** How far a page key goes, in rows. */
const page = 10

const clamp = (value: number, most: number): number => Math.max(-1, Math.min(value, most))

/**
 * Move the focus in a grid of `rows` × `columns`, whose labels are row `-1` and chips column `-1`.
 *
 * Where both languages are shown each cell has two lines, and up and down pass through both.
 * `next` and `previous` skip the chips, for they are for typing; nothing comes back where they
 * would leave the grid. The other moves stay at the edge.
 */
export const moveFocus = (
  focus: GridFocus,
  move: FocusMove,
  size: { readonly rows: number; readonly columns: number },
  shown: readonly Locale[],
): GridFocus | undefined => {
  const { row, column, locale } = focus
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const twoLines = shown.length > 1 && column > -1
  const [first = locale] = shown
  switch (move) {
    case 'up':
      if (twoLines && locale !== first) return { ...focus, locale: first }
      if (row === -1) return focus
      return { row: row - 1, column, locale: twoLines ? otherLocale(first) : locale }
    case 'down':
      if (twoLines && locale === first) return { ...focus, locale: otherLocale(first) }
      if (row >= lastRow) return focus
      return { row: row + 1, column, locale: twoLines ? first : locale }
    case 'left':
      return { ...focus, column: clamp(column - 1, lastColumn) }
    case 'right':
      return { ...focus, column: clamp(column + 1, lastColumn) }
    case 'row-start':
      return { ...focus, column: column > 0 ? 0 : -1 }
    case 'row-end':
      return { ...focus, column: lastColumn }
    case 'grid-start':
      return { row: -1, column: 0, locale }
    case 'grid-end':
      return { row: lastRow, column: lastColumn, locale }
    case 'page-up':
      return { ...focus, row: clamp(row - page, lastRow) }
    case 'page-down':
      return { ...focus, row: clamp(row + page, lastRow) }
    case 'next':
      if (column < lastColumn) return { ...focus, column: column + 1 }
      return row < lastRow ? { row: row + 1, column: 0, locale } : undefined
    case 'previous':
      if (column > 0) return { ...focus, column: column - 1 }
      return row > -1 ? { row: row - 1, column: lastColumn, locale } : undefined
  }
}
