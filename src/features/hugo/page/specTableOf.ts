import type { MarkdownCell, MarkdownTable } from '../../../content/markdown/markdownTable.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import { gridLimits } from '../../chips/specGrid.ts'

const longestCell = 4000

const isWords = (cell: MarkdownCell) => cell.isPlain && cell.text.length <= longestCell

/**
 * Make the grid of a spec table out of a table of an article.
 *
 * Nothing is given for a table whose cells hold more than words, or that is too large: it stays in
 * the article. Rows point at a chip where one has exactly that name.
 */
export const specTableOf = (
  table: MarkdownTable,
  locale: Locale,
  findChip: (name: string) => number | undefined,
): SpecGrid | undefined => {
  const { header, rows } = table
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  const fits = width <= gridLimits.columns && rows.length <= gridLimits.rows
  if (!fits || ![header, ...rows].every((row) => row.every(isWords))) return undefined
  const columns = Array.from({ length: width }, (_, at): SpecGrid['columns'][number] => {
    const align = table.align[at]
    return {
      id: `c${at + 1}`,
      label: header[at]?.text ? { [locale]: header[at].text } : {},
      ...(align === undefined ? {} : { align }),
    }
  })
  return {
    version: 1,
    columns,
    rows: rows.map((row, at) => {
      const chip = findChip(row[0]?.text ?? '')
      const cells = row.flatMap(
        (cell, place): [string, SpecGrid['rows'][number]['cells'][string]][] =>
          cell.text === ''
            ? []
            : [[`c${place + 1}`, { kind: 'text', text: { [locale]: cell.text } }]],
      )
      return {
        id: `r${at + 1}`,
        ...(chip === undefined ? {} : { chip }),
        cells: Object.fromEntries(cells),
      }
    }),
  }
}
