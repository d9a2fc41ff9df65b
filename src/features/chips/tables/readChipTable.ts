import { CsvError, parse } from 'csv-parse/sync'
import { Decimal } from 'decimal.js'

import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { computeTpp } from '../control/performance.ts'
import type { FactValue } from '../facts/fact.ts'
import { readValue } from '../facts/readValue.ts'
import type { Series } from '../facts/series.ts'
import { loadConvert } from '../facts/loadConvert.ts'
import { findSeries } from '../facts/series.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { tableMessages } from './tableMessages.ts'
import type { TableMapping } from './tableMapping.ts'

/** What a cell of a table says of a chip. */
export type TableFact = {
  readonly series: string
  readonly value: FactValue
  readonly published: string
  /** The cell as it is written, after its column's name. */
  readonly quotation: string
}

/** A row of a table: a chip, and what is said of it. */
export type TableChip = {
  readonly name: string
  readonly vendor: string
  /** Counts from 1, the head of the table included. */
  readonly line: number
  readonly facts: readonly TableFact[]
}

/** A table as it was read; with an error among the problems it has no chips. */
export type ReadTable = {
  readonly chips: readonly TableChip[]
  readonly problems: readonly Problem[]
}

/** The largest file that is read, in bytes. */
const mostBytes = 20_000_000

/** By how much a stated TPP may differ from the computed one: it is rounded in tables. */
const tolerance = 0.01

type Found = { readonly code: string; readonly message: Message } & Pick<Problem, 'values' | 'line'>

const refuse = (found: Found, where: string): ReadTable => ({
  chips: [],
  problems: [{ ...found, code: `chips/${found.code}`, severity: 'error', where }],
})

const scientific = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i

const grouped = (decimal: string): string => {
  const [whole = '', rest] = decimal.split('.')
  const digits = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return rest ? `${digits}.${rest}` : digits
}

/** A number of a table in the unit in which people write it: `600000000000000.0` is 600 TFLOPS. */
const publish = async (
  cell: string,
  { unit, times = '1' }: TableMapping['columns'][string],
  series: Extract<Series, { kind: 'measure' }>,
): Promise<string | undefined> => {
  if (!scientific.test(cell)) return undefined
  const { convert } = await loadConvert()
  const number = new Decimal(cell).times(times).toFixed()
  const converted = convert(number, unit ?? 'one', series.unit)
  if (converted === undefined) return undefined
  if (series.unit === 'one') return grouped(converted)
  if (series.unit === 'USD') return `US$${grouped(converted)}`
  return `${grouped(converted)} ${series.unit === 'mm^2' ? 'mm²' : series.unit}`
}

/** Read one table with what is found on the way; a cell that cannot be read costs only itself. */
class TableReader {
  readonly problems: Problem[] = []
  readonly #names = new Set<string>()

  constructor(
    readonly mapping: TableMapping,
    readonly where: string,
  ) {}

  warn(code: string, message: Message, values: Record<string, string>, line?: number): void {
    const place = line === undefined ? {} : { line }
    const { where } = this
    this.problems.push({
      code: `chips/${code}`,
      severity: 'warning',
      message,
      values,
      where,
      ...place,
    })
  }

  async readCell(
    column: string,
    cell: string,
    { name, line }: Pick<TableChip, 'line' | 'name'>,
  ): Promise<TableFact | undefined> {
    const mapped = this.mapping.columns[column]!
    const series = findSeries(mapped.series)!
    const values = { name, column, value: cell.slice(0, 100) }
    const published = series.kind === 'measure' ? await publish(cell, mapped, series) : cell
    if (published === undefined) {
      this.warn('not-a-number', tableMessages.notANumber, values, line)
      return undefined
    }
    // A formula is no name of a foundry.
    const isFormula = series.kind === 'text' && /^[=+\-@\t\r]/.test(cell)
    const read = isFormula ? undefined : await readValue(published, series)
    if (!read?.ok) {
      const { en, 'zh-TW': chinese } = read
        ? sayInBoth(read.problem.message, read.problem.values)
        : tableMessages.notANumber
      const message = {
        en: sayInBoth(tableMessages.notAValue, { ...values, reason: read ? en : '' }).en,
        'zh-TW': sayInBoth(tableMessages.notAValue, { ...values, reason: read ? chinese : '' })[
          'zh-TW'
        ],
      }
      this.warn('not-a-value', message, {}, line)
      return undefined
    }
    return { series: series.key, value: read.value, published, quotation: `${column}: ${cell}` }
  }

  compareTpp({ name, line, facts }: TableChip, stated: string): void {
    if (!scientific.test(stated)) return
    const computed = computeTpp(heldOf(facts))
    if (!computed) return
    const [said, own] = [new Decimal(stated).dividedBy('1e12'), new Decimal(computed.low)]
    if (said.minus(own).abs().lessThanOrEqualTo(own.times(tolerance))) return
    const values = { name, stated: grouped(said.toFixed()), computed: grouped(own.toFixed()) }
    this.warn('tpp-disagrees', tableMessages.tppDisagrees, values, line)
  }

  async readRow(row: Readonly<Record<string, string>>, line: number): Promise<TableChip[]> {
    const { mapping } = this
    const name = row[mapping.name]?.trim().replaceAll(/\s+/g, ' ') ?? ''
    if (name === '' || name.length > 120) {
      this.warn('no-name', tableMessages.noName, {}, line)
      return []
    }
    if (this.#names.has(name.toLowerCase())) {
      this.warn('name-twice', tableMessages.nameTwice, { name }, line)
      return []
    }
    this.#names.add(name.toLowerCase())
    const facts: TableFact[] = []
    for (const column of Object.keys(mapping.columns)) {
      const cell = row[column]?.trim() ?? ''
      const fact = cell === '' ? undefined : await this.readCell(column, cell, { name, line })
      if (fact) facts.push(fact)
    }
    const vendor = row[mapping.vendor]?.trim().slice(0, 80) || '–'
    const chip = { name, vendor, line, facts }
    if (mapping.tpp) this.compareTpp(chip, row[mapping.tpp] ?? '')
    return [chip]
  }
}

/** What would be held if all of these were. */
const heldOf = (facts: readonly TableFact[]) => {
  const held = facts.map(({ series, value }, id) => ({
    id,
    chip: 0,
    series,
    value,
    confidence: 'reported' as const,
    recordedFrom: '0',
    recordedTo: undefined,
    validFrom: undefined,
    validTo: undefined,
  }))
  return settleFacts(held, { on: '9999', known: '9999' }).get(0) ?? new Map<string, never>()
}

const parseCsv = (text: string) =>
  parse(text, {
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as ReadonlyArray<{
    readonly record: Readonly<Record<string, string>>
    readonly info: { readonly lines: number }
  }>

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Read a CSV table of chips, a row each, into what it says of them.
 *
 * A table without a column that the mapping names is refused as a whole; a cell that is no value of
 * its property is left out and reported. A stated TPP is compared with what the row's rates give.
 *
 * @param where how the findings name the file.
 */
export const readChipTable = async (
  bytes: Uint8Array,
  mapping: TableMapping,
  where: string,
): Promise<ReadTable> => {
  if (bytes.byteLength > mostBytes) {
    const values = { most: mostBytes / 1_000_000 }
    return refuse({ code: 'too-large', message: tableMessages.tooLarge, values }, where)
  }
  const text = decode(bytes)
  if (text === undefined) {
    return refuse({ code: 'not-utf8', message: tableMessages.notUtf8 }, where)
  }
  let rows: ReturnType<typeof parseCsv>
  try {
    rows = parseCsv(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const values = { reason: error.message.slice(0, 200) }
    return refuse({ code: 'not-csv', message: tableMessages.notCsv, values }, where)
  }
  const head = new Set(Object.keys(rows[0]?.record ?? {}))
  const wanted = [mapping.name, mapping.vendor, ...Object.keys(mapping.columns)]
  const missing = wanted.filter((column) => !head.has(column))
  if (missing.length > 0) {
    const values = { columns: missing.join(', ').slice(0, 1000) }
    return refuse({ code: 'missing-columns', message: tableMessages.missingColumns, values }, where)
  }
  const reader = new TableReader(mapping, where)
  const known = new Set([...wanted, mapping.tpp])
  const unmapped = [...head].filter((column) => !known.has(column))
  const chips: TableChip[] = []
  for (const { record, info } of rows) chips.push(...(await reader.readRow(record, info.lines)))
  const info: Problem[] =
    unmapped.length === 0
      ? []
      : [
          {
            code: 'chips/unmapped-columns',
            severity: 'info',
            message: tableMessages.unmappedColumns,
            values: { columns: unmapped.join(', ').slice(0, 1000) },
            where,
          },
        ]
  return { chips, problems: [...info, ...reader.problems] }
}
