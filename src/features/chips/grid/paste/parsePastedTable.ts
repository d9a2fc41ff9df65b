import type { Problem } from '../../../../kernel/problem.ts'
import { fail, ok, type Result } from '../../../../kernel/result.ts'
import { chipMessages } from '../../messages.ts'
import { cellTextLimit, gridLimits } from '../../specGrid.ts'
import { findTable } from './findTable.ts'
import type { HtmlNode } from './htmlNode.ts'
import { isClearlyCsv } from './isClearlyCsv.ts'
import { parseDelimited } from './parseDelimited.ts'
import { parseMarkdownTable } from './parseMarkdownTable.ts'
import type { PastedTable } from './pastedTable.ts'
import { readHtmlTable } from './readHtmlTable.ts'
import { squareRows } from './squareRows.ts'

/** How much is looked at at all, in characters: a full grid as Excel writes it stays below. */
const pasteLimits = { html: 6_000_000, text: 2_000_000 } as const

type Read = Omit<PastedTable, 'rows' | 'notes'> & {
  readonly rows: readonly (readonly string[])[]
  readonly merged?: number
}

/** One row more than fits is enough to know that a table does not fit; the label row is extra. */
const rowLimit = gridLimits.rows + 2

const readHtml = (html: string, parseHtml: (html: string) => HtmlNode): Read | undefined => {
  if (!/<table[\s>]/i.test(html)) return undefined
  const table = findTable(parseHtml(html))
  if (!table) return undefined
  const { rows, merged } = readHtmlTable(table, rowLimit)
  const head = rows[0] ?? []
  return {
    source: 'html',
    rows: rows.map((row) => row.map((cell) => cell?.text ?? '')),
    hasHeader:
      rows.length > 1 &&
      head.some((cell) => cell?.isHeader) &&
      head.every((cell) => cell?.isHeader !== false || cell.text === ''),
    aligns: (rows[1] ?? head).map((cell) => cell?.align),
    merged,
  }
}

const readPlain = (text: string): Read => {
  const markdown = parseMarkdownTable(text, rowLimit)
  if (markdown) return { source: 'markdown', hasHeader: true, ...markdown }
  if (text.includes('\t')) {
    return { source: 'tsv', hasHeader: false, rows: parseDelimited(text, '\t', rowLimit) }
  }
  const csv = text.includes(',') ? parseDelimited(text, ',', rowLimit) : []
  if (isClearlyCsv(text, csv)) return { source: 'csv', hasHeader: false, rows: csv }
  return { source: 'lines', hasHeader: false, rows: parseDelimited(text, '\t', rowLimit) }
}

const refuse = (
  code: string,
  message: Problem['message'],
  values: NonNullable<Problem['values']>,
): Result<never, Problem> => fail({ code: `chips/${code}`, severity: 'error', message, values })

const note = (
  code: string,
  message: Problem['message'],
  count: number | undefined,
): readonly Problem[] =>
  count ? [{ code: `chips/${code}`, severity: 'info', message, values: { count } }] : []

/**
 * Read what was pasted as a table: HTML if it holds one, else Markdown, TSV, clear CSV, lines.
 *
 * `html` and `text` are the two faces of one clipboard; `parseHtml` builds the small tree (the
 * browser's own parser, or a test's). HTML beyond its limit is passed over for the text, since
 * Word wraps short tables in megabytes. What exceeds a grid is refused whole: nothing is cut off.
 */
export const parsePastedTable = (
  pasted: { readonly html?: string; readonly text: string },
  parseHtml: (html: string) => HtmlNode,
): Result<PastedTable, Problem> => {
  const { html = '', text } = pasted
  const htmlFits = html.length <= pasteLimits.html
  if (text.length > pasteLimits.text || (!htmlFits && text === '')) {
    const size = Math.round(Math.max(text.length, htmlFits ? 0 : html.length) / 100_000) / 10
    return refuse('paste-too-large', chipMessages.pasteTooLarge, { size })
  }
  const read =
    (htmlFits ? readHtml(html, parseHtml) : undefined) ??
    (text.trimStart().startsWith('<') ? readHtml(text, parseHtml) : undefined) ??
    readPlain(text)
  const { rows, padded } = squareRows(read.rows)
  const width = rows[0]?.length ?? 0
  if (width === 0) return refuse('paste-empty', chipMessages.pasteEmpty, {})
  if (rows.length > gridLimits.rows + (read.hasHeader ? 1 : 0)) {
    return refuse('paste-too-long', chipMessages.pasteTooLong, { limit: gridLimits.rows })
  }
  if (width > gridLimits.columns) {
    return refuse('paste-too-wide', chipMessages.pasteTooWide, {
      count: width,
      limit: gridLimits.columns,
    })
  }
  for (const [row, texts] of rows.entries()) {
    const column = texts.findIndex((words) => words.length > cellTextLimit)
    if (column !== -1) {
      return refuse('paste-long-cell', chipMessages.pasteLongCell, {
        row: row + 1,
        column: column + 1,
        count: texts[column]?.length ?? 0,
        limit: cellTextLimit,
      })
    }
  }
  return ok({
    source: read.source,
    rows,
    hasHeader: read.hasHeader,
    aligns: read.aligns,
    notes: [
      ...note('rows-padded', chipMessages.rowsPadded, padded),
      ...note('merged-cells', chipMessages.mergedCells, read.merged),
    ],
  })
}
