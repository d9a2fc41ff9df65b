import { stringify } from 'csv-stringify/sync'

import type { Message } from '../../kernel/messages.ts'
import { say } from '../../kernel/messages.ts'
import type { SpecTableData } from './specTableData.ts'

const sourcesOf: Message = { en: 'Sources: {column}', 'zh-TW': '來源：{column}' }

const isCited = ({ property }: { readonly property: string | null }): boolean => property !== null

/**
 * Write a table as CSV: after each column from facts, another with the addresses of its sources.
 *
 * In UTF-8 with a byte order mark, by which spreadsheets know it. What a spreadsheet would run as a
 * formula is quoted for it.
 */
export const specTableCsv = ({ columns, rows, sources, locale }: SpecTableData): string => {
  const byId = new Map(sources.map((one) => [one.id, one]))
  const citing = (ids: readonly number[]): string =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ title, url }) => (url ? `${title} <${url}>` : title))
      .join('; ')
  const head = columns.flatMap((column) =>
    isCited(column)
      ? [column.label, say(sourcesOf, locale, { column: column.label })]
      : [column.label],
  )
  const lines = rows.map(({ cells }) =>
    cells.flatMap(({ text, sources: from }, at) =>
      columns[at] && isCited(columns[at]) ? [text, citing(from)] : [text],
    ),
  )
  return stringify([head, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
