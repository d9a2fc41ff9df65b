import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import { textIn } from '../grid/textIn.ts'
import type { SpecGrid, SpecRow } from '../specGrid.ts'
import type { CellStatement } from './cellStatement.ts'
import { quoteOf } from './quoteOf.ts'
import { readCell } from './readCell.ts'

/** What a cell says, and which it is. */
export type PlacedStatement = CellStatement & {
  readonly column: string
  /** The label of its column, in the language in which it was read. */
  readonly label: string
  readonly locale: Locale
}

/** A row of a table as it was read. */
export type ReadRow = {
  readonly id: string
  /** As the first cell names it. */
  readonly name: string
  readonly chip: number | undefined
  readonly statements: readonly PlacedStatement[]
}

/** What tells one statement of a cell from another; that of words belongs to one language. */
const printOf = (said: CellStatement): string => {
  switch (said.kind) {
    case 'fact':
      return JSON.stringify([said.series, said.value, said.validFrom])
    case 'change':
      return JSON.stringify([said.series, said.before.value, said.after.value])
    case 'relation':
      return said.base
    case 'event':
    case 'text':
      return said.quotation
  }
}

/**
 * How much of a table is read, in UTF-16 code units of both languages: some thousand cells.
 *
 * Every number costs arithmetic on decimals, and whoever reads a table waits for all of them.
 */
const mostCharacters = 100_000

const lengthOf = ({ cells }: SpecRow): number =>
  Object.values(cells).reduce(
    (sum, cell) => sum + textIn(cell, 'en').length + textIn(cell, 'zh-TW').length,
    0,
  )

type Column = SpecGrid['columns'][number]

/**
 * Read a cell in both languages: what only the second says is added, what both say is said once.
 *
 * Words that are no facts are those of the first language, where it has the cell at all.
 */
const readBoth = async (
  row: SpecRow,
  column: Column,
  chip: string,
  first: Locale,
): Promise<PlacedStatement[]> => {
  const read: PlacedStatement[] = []
  for (const locale of [first, otherLocale(first)]) {
    const text = textIn(row.cells[column.id], locale)
    const label = column.label[locale] || column.label[otherLocale(locale)] || ''
    const known = new Set(read.map(printOf))
    const hasWords = read.length > 0
    for (const said of await readCell(text, { label, chip })) {
      const print = printOf(said)
      const isWords = said.kind === 'event' || said.kind === 'text'
      if (known.has(print) || (hasWords && isWords)) continue
      known.add(print)
      read.push({ ...said, column: column.id, label, locale })
    }
  }
  return read
}

/** States and their date stand in two columns of a row, and are one event. */
const withDate = (statements: readonly PlacedStatement[]): PlacedStatement[] => {
  const events = statements.flatMap((said) => (said.kind === 'event' ? [said] : []))
  const [dated, ...others] = events.filter(({ states }) => states.length === 0)
  const stated = events.filter(({ states }) => states.length > 0)
  const isOne = others.length === 0 && stated.length === 1
  if (dated?.date === undefined || !isOne) return [...statements]
  const { date } = dated
  return statements.map((said) =>
    said.kind === 'event' && said.date === undefined
      ? { ...said, date, dated: quoteOf(dated) }
      : said,
  )
}

/**
 * Read a spec table, cell for cell, into what it says of the chips of its rows.
 *
 * The first column names the rows, and says nothing else. Of a very large table only the first rows
 * are read.
 *
 * @param first the language that is read first, and whose words are quoted where both say the same.
 */
export const readGrid = async (grid: SpecGrid, first: Locale): Promise<readonly ReadRow[]> => {
  const [naming, ...columns] = grid.columns
  if (!naming) return []
  const rows: ReadRow[] = []
  let characters = 0
  for (const row of grid.rows) {
    characters += lengthOf(row)
    if (characters > mostCharacters) break
    // Others are served between two rows.
    await new Promise((resolve) => setImmediate(resolve))
    const cell = row.cells[naming.id]
    const name = (textIn(cell, first) || textIn(cell, otherLocale(first))).trim()
    const statements: PlacedStatement[] = []
    for (const column of columns) statements.push(...(await readBoth(row, column, name, first)))
    rows.push({ id: row.id, name, chip: row.chip ?? undefined, statements: withDate(statements) })
  }
  return rows
}
