import { CsvError, parse } from 'csv-parse/sync'
import { Decimal } from 'decimal.js'

import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { slugify } from '../../../kernel/slug.ts'
import { computeTpp } from '../control/performance.ts'
import type { FactValue } from '../facts/fact.ts'
import { readValue } from '../facts/readValue.ts'
import type { Series } from '../facts/series.ts'
import { loadConvert } from '../facts/loadConvert.ts'
import { findSeries } from '../facts/series.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { tableMessages } from './tableMessages.ts'
import type { TableMapping } from './tableMapping.ts'
import { knownNow } from '../facts/knownNow.ts'

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
const tolerance = '0.01'

/** The longest cell that is read, and the longest name of a chip and of its maker, in UTF-16 code units. */
const longest = { cell: 300, name: 120, vendor: 80 } as const

type Place = Pick<Problem, 'line' | 'where'>

const warning = (
  finding: string,
  message: Message,
  values: NonNullable<Problem['values']>,
  place: Place,
): Problem => ({ code: `chips/${finding}`, severity: 'warning', message, values, ...place })

const refuse = (
  finding: string,
  message: Message,
  where: string,
  values: NonNullable<Problem['values']> = {},
): ReadTable => ({
  chips: [],
  problems: [{ code: `chips/${finding}`, severity: 'error', message, values, where }],
})

// A formula is no name of anything.
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell)

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

const whyNoText = (cell: string): Message | undefined => {
  if (cell.length > longest.cell) return sayInBoth(tableMessages.tooLong, { most: longest.cell })
  return isFormula(cell) ? tableMessages.formula : undefined
}

type Cell = { readonly column: string; readonly cell: string; readonly name: string }

/** Read a cell of a column that is mapped. */
const readCell = async (
  { column, cell, name }: Cell,
  mapped: TableMapping['columns'][string],
  place: Place,
): Promise<Result<TableFact, Problem>> => {
  const series = findSeries(mapped.series)!
  const values = { name, column, value: cell.slice(0, 100) }
  const isMeasure = series.kind === 'measure'
  const published = isMeasure ? await publish(cell, mapped, series) : cell
  if (published === undefined || (isMeasure && published.length > longest.cell)) {
    return fail(warning('not-a-number', tableMessages.notANumber, values, place))
  }
  const noText = isMeasure ? undefined : whyNoText(cell)
  const read = noText ? undefined : await readValue(published, series)
  if (read?.ok) {
    const quotation = `${column}: ${cell}`
    return ok({ series: series.key, value: read.value, published, quotation })
  }
  const reason = noText ?? (read ? sayInBoth(read.problem.message, read.problem.values) : '')
  const message = sayInBoth(tableMessages.notAValue, { ...values, reason })
  return fail(warning('not-a-value', message, {}, place))
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
  return settleFacts(held, { on: '9999', known: knownNow }).get(0) ?? new Map<string, never>()
}

/** Say so where the table states another TPP than its own rates give. */
const compareTpp = (
  { name, facts }: TableChip,
  stated: string,
  place: Place,
): Problem | undefined => {
  const computed = scientific.test(stated) ? computeTpp(heldOf(facts)) : undefined
  if (!computed) return undefined
  const [said, own] = [new Decimal(stated).dividedBy('1e12'), new Decimal(computed.low)]
  if (said.minus(own).abs().lessThanOrEqualTo(own.times(tolerance))) return undefined
  const values = { name, stated: grouped(said.toFixed()), computed: grouped(own.toFixed()) }
  return warning('tpp-disagrees', tableMessages.tppDisagrees, values, place)
}

type Row = Readonly<Record<string, string>>

/** Read the name of a row's chip, which has to be one that a chip can have. */
const readName = (row: Row, mapping: TableMapping, place: Place): Result<string, Problem> => {
  const name = row[mapping.name]?.trim().replaceAll(/\s+/g, ' ') ?? ''
  if (name === '') return fail(warning('no-name', tableMessages.noName, {}, place))
  if (name.length <= longest.name && !isFormula(name) && slugify(name) !== '') return ok(name)
  const values = { name: name.slice(0, 100), most: longest.name }
  return fail(warning('bad-name', tableMessages.badName, values, place))
}

type ReadRow = { readonly chip: TableChip; readonly problems: readonly Problem[] }

/** Read a row with what is found on the way; a cell that cannot be read costs only itself. */
const readRow = async (
  row: Row,
  name: string,
  mapping: TableMapping,
  { line, where }: Required<Place>,
): Promise<ReadRow> => {
  const place = { line, where }
  const problems: Problem[] = []
  const facts: TableFact[] = []
  for (const [column, mapped] of Object.entries(mapping.columns)) {
    const cell = row[column]?.trim() ?? ''
    if (cell === '') continue
    const read = await readCell({ column, cell, name }, mapped, place)
    if (read.ok) facts.push(read.value)
    else problems.push(read.problem)
  }
  const maker = row[mapping.vendor]?.trim() ?? ''
  const isMaker = maker !== '' && maker.length <= longest.vendor && !isFormula(maker)
  if (!isMaker) {
    const found = warning('bad-vendor', tableMessages.badVendor, { name }, place)
    problems.push({ ...found, severity: 'info' })
  }
  const chip = { name, vendor: isMaker ? maker : '–', line, facts }
  const off = mapping.tpp ? compareTpp(chip, row[mapping.tpp]?.trim() ?? '', place) : undefined
  return { chip, problems: off ? [...problems, off] : problems }
}

type Line = { readonly record: Row; readonly info: { readonly lines: number } }

/** Parse a table; `head` are its columns, as often as they stand there. */
const parseCsv = (text: string) => {
  let head: readonly string[] = []
  const lines = parse(text, {
    bom: true,
    columns: (names: string[]) => {
      head = names
      return names
    },
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as readonly Line[]
  return { head, lines }
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const listed = (columns: readonly string[]) => ({ columns: columns.join(', ').slice(0, 1000) })

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
    return refuse('too-large', tableMessages.tooLarge, where, values)
  }
  const text = decode(bytes)
  if (text === undefined) return refuse('not-utf8', tableMessages.notUtf8, where)
  let table: ReturnType<typeof parseCsv>
  try {
    table = parseCsv(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const values = { reason: error.message.slice(0, 200) }
    return refuse('not-csv', tableMessages.notCsv, where, values)
  }
  const { head, lines } = table
  const { name, vendor, tpp, columns } = mapping
  const wanted = new Set([name, vendor, ...(tpp ? [tpp] : []), ...Object.keys(columns)])
  const missing = [...wanted].filter((column) => !head.includes(column))
  if (missing.length > 0) {
    return refuse('missing-columns', tableMessages.missingColumns, where, listed(missing))
  }
  const twice = [...wanted].filter((column) => head.indexOf(column) !== head.lastIndexOf(column))
  if (twice.length > 0) {
    return refuse('columns-twice', tableMessages.columnsTwice, where, listed(twice))
  }
  const chips: TableChip[] = []
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const { record, info } of lines) {
    const place = { where, line: info.lines }
    const named = readName(record, mapping, place)
    if (!named.ok) {
      problems.push(named.problem)
      continue
    }
    const key = named.value.toLowerCase()
    if (names.has(key)) {
      const values = { name: named.value }
      problems.push(warning('name-twice', tableMessages.nameTwice, values, place))
      continue
    }
    names.add(key)
    const row = await readRow(record, named.value, mapping, place)
    chips.push(row.chip)
    problems.push(...row.problems)
  }
  const unmapped = [...new Set(head)].filter((column) => !wanted.has(column))
  const left: Problem = {
    code: 'chips/unmapped-columns',
    severity: 'info',
    message: tableMessages.unmappedColumns,
    values: listed(unmapped),
    where,
  }
  return { chips, problems: unmapped.length > 0 ? [left, ...problems] : problems }
}
