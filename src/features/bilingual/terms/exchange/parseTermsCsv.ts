import { CsvError, parse } from 'csv-parse/sync'

import type { Locale } from '../../../../kernel/locale.ts'
import type { Message } from '../../../../kernel/messages.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import type { Concept, ForbiddenForm, Forms } from '../concept.ts'
import { domains, forbiddenReasons, partsOfSpeech } from '../concept.ts'
import { conceptKey } from '../conceptKey.ts'
import { termLimits } from '../termLimits.ts'
import { exchangeMessages } from './exchangeMessages.ts'
import { parseForbidden } from './forbiddenCell.ts'
import { listCell } from './listCell.ts'
import type { ReadConcept, ReadFile } from './readConcept.ts'
import type { TermColumn } from './termColumns.ts'
import { neededColumns, termColumns } from './termColumns.ts'

type Line = { readonly record: readonly string[]; readonly info: { readonly lines: number } }
type Values = Readonly<Record<string, string | number>>

const answers = ['yes', 'no'] as const

const isColumn = (text: string): text is TermColumn =>
  (termColumns as readonly string[]).includes(text)

type Report = (line: number, code: string, message: Message, values?: Values) => void

const judgeHeader = (header: readonly string[], line: number, report: Report): void => {
  for (const [index, column] of header.entries()) {
    if (!isColumn(column)) {
      const columns = termColumns.join(', ')
      report(line, 'unknown-column', exchangeMessages.unknownColumn, { column, columns })
    } else if (header.indexOf(column) !== index) {
      report(line, 'column-twice', exchangeMessages.columnTwice, { column })
    }
  }
  for (const column of neededColumns) {
    if (!header.includes(column)) report(line, 'no-column', exchangeMessages.noColumn, { column })
  }
}

/** Reads the cells of one line; what a cell says wrong is reported, and read as the first value. */
const readerOf = (cells: ReadonlyMap<string, string>, line: number, report: Report) => {
  const text = (column: TermColumn): string => cells.get(column)?.normalize('NFC').trim() ?? ''
  const long = (column: TermColumn): string => {
    const most = termLimits.note
    if (text(column).length > most) {
      report(line, 'note-long', exchangeMessages.noteLong, { column, most })
    }
    return text(column)
  }
  const choice = <Value extends string>(
    column: TermColumn,
    values: readonly [Value, ...Value[]],
  ): Value => {
    const said = text(column)
    const found = values.find((value) => value.toLowerCase() === said.toLowerCase())
    if (said !== '' && found === undefined) {
      const possible = values.join(', ')
      report(line, 'value-wrong', exchangeMessages.valueWrong, {
        text: said,
        column,
        values: possible,
      })
    }
    return found ?? values[0]
  }
  const forbidden = (column: TermColumn): ForbiddenForm[] =>
    listCell(text(column), '|').flatMap((one) => {
      const read = parseForbidden(one)
      if (read) return [read]
      const reasons = forbiddenReasons.join(', ')
      report(line, 'forbidden-wrong', exchangeMessages.forbiddenWrong, { text: one, reasons })
      return []
    })
  const forms = (language: 'chinese' | 'english'): Forms => ({
    preferred: text(language),
    allowed: listCell(text(`${language}_allowed`), '|'),
    forbidden: forbidden(`${language}_forbidden`),
  })
  return { text, long, choice, forms }
}

const readLine = (cells: ReadonlyMap<string, string>, line: number, report: Report): Concept => {
  const { text, long, choice, forms } = readerOf(cells, line, report)
  const both: Record<Locale, Forms> = { 'zh-TW': forms('chinese'), en: forms('english') }
  return {
    key: text('key') || conceptKey(both.en.preferred),
    domain: choice('domain', domains),
    partOfSpeech: choice('part_of_speech', partsOfSpeech),
    forms: both,
    needsCounterpart: choice('needs_counterpart', answers) === 'yes',
    note: long('note'),
    examples: { 'zh-TW': long('chinese_example'), en: long('english_example') },
    validFrom: text('valid_from'),
    validUntil: text('valid_until'),
  }
}

const broken = (error: unknown, where: string): Problem => {
  if (!(error instanceof CsvError)) throw error
  const lines = (error as unknown as { lines?: number }).lines
  return {
    code: 'terms/csv-broken',
    severity: 'error',
    message: exchangeMessages.csvBroken,
    values: { reason: error.code },
    where,
    ...(lines === undefined ? {} : { line: lines }),
  }
}

/**
 * Read a CSV file of terms: one concept a line, columns in any order.
 *
 * Cells that list forms divide them with `|`; a forbidden form has its reason in braces.
 */
export const parseTermsCsv = (csv: string, where: string): ReadFile => {
  const problems: Problem[] = []
  const report: Report = (line, code, message, values = {}) =>
    problems.push({ code: `terms/${code}`, severity: 'error', message, values, where, line })
  let lines: Line[]
  try {
    lines = parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: termLimits.concepts + 2,
    }) as unknown as Line[]
  } catch (error) {
    return { concepts: [], problems: [broken(error, where)] }
  }
  const [first, ...rest] = lines
  const header = first?.record.map((cell) => cell.trim().toLowerCase()) ?? []
  judgeHeader(header, 1, report)
  if (problems.length > 0) return { concepts: [], problems }
  if (rest.length > termLimits.concepts) {
    report(1, 'too-many', exchangeMessages.tooMany, { most: termLimits.concepts })
    return { concepts: [], problems }
  }
  const unsaid = termColumns.filter((column) => !header.includes(column))
  const concepts = rest.flatMap(({ record, info }): ReadConcept[] => {
    if (record.every((cell) => cell.trim() === '')) return []
    // The reader counts to the end of a record; with a line break in a cell that is further down.
    const line = info.lines - record.join('').split('\n').length + 1
    if (record.length !== header.length) {
      const values = { count: record.length, expected: header.length }
      report(line, 'wrong-cells', exchangeMessages.wrongCells, values)
      return []
    }
    const cells = new Map(header.map((column, index) => [column, record[index] ?? '']))
    return [{ concept: readLine(cells, line, report), line, unsaid }]
  })
  return { concepts, problems }
}
