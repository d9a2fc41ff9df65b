import type { Locale } from '../../../kernel/locale.ts'
import { readText } from '../../chips/grid/readText.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'

/** The words of a grid in one language, row by row, and how its columns are aligned. */
export type GridWords = {
  readonly align: ReadonlyArray<SpecGrid['columns'][number]['align']>
  readonly rows: readonly (readonly string[])[]
}

/** Read the words of a grid; the first row is its heading. */
export const wordsOfGrid = (grid: SpecGrid, language: Locale): GridWords => ({
  align: grid.columns.map(({ align }) => align),
  rows: Array.from({ length: grid.rows.length + 1 }, (_, row) =>
    grid.columns.map((_column, column) => readText(grid, { row: row - 1, column }, language)),
  ),
})
