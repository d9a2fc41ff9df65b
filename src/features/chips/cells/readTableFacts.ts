import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { sayProblem } from '../../../kernel/problem.ts'
import { canUpdateChips } from '../../../policies/canUpdateChips.ts'
import type { ControlEvent } from '../control/controlEvent.ts'
import { readEventsOf } from '../control/eventStore.ts'
import { sayStanding } from '../control/sayStanding.ts'
import { readFactsOf } from '../facts/readFactsOf.ts'
import type { NamedChip } from '../facts/readNamedChips.ts'
import { readNamedChips } from '../facts/readNamedChips.ts'
import { readSourceTitles } from '../facts/readSourceTitles.ts'
import { findSeries } from '../facts/series.ts'
import type { StoredFact } from '../facts/storedFact.ts'
import type { SaidFact } from './cellStatement.ts'
import { eventStandingOf } from './eventStandingOf.ts'
import { proposalOf } from './proposalOf.ts'
import type { PlacedStatement } from './readGrid.ts'
import type { TableRow } from './readTable.ts'
import { readTable } from './readTable.ts'
import { standingOf } from './standingOf.ts'
import { statementKey } from './statementKey.ts'
import { tableEventKeys, tableEventOf, tableEventOrder } from './tableEvent.ts'
import type {
  HeldRival,
  ShownEvent,
  ShownFact,
  ShownRelation,
  ShownStatement,
  TableReading,
} from './tableReading.ts'

const onlyOne = (ids: readonly number[] | undefined): number | undefined =>
  ids?.length === 1 ? ids[0] : undefined

/** What the desk knows of the chips of a table, and how it is said. */
type Desk = {
  readonly table: number
  readonly locale: Locale
  readonly chips: ReadonlyMap<number, NamedChip>
  readonly factsOf: (chip: number | undefined) => readonly StoredFact[]
  readonly titles: ReadonlyMap<number, string>
  /** What is known of the control of the chips of which the table says something. */
  readonly events: readonly ControlEvent[]
}

const rivalOf = ({ id, published, source }: StoredFact, { titles }: Desk): HeldRival => ({
  id,
  published,
  source: source === undefined ? undefined : { id: source, title: titles.get(source) ?? '' },
})

const beforeOf = (row: TableRow, said: PlacedStatement, desk: Desk): ShownFact['before'] => {
  if (said.kind !== 'change') return undefined
  const [base] = [...row.bases.values()].flatMap((ids) => onlyOne(ids) ?? [])
  const { series, before } = said
  const { rivals } = standingOf({ series, ...before }, desk.factsOf(base), desk.table)
  return {
    published: before.published,
    chip: base === undefined ? undefined : desk.chips.get(base)?.name,
    rivals: rivals.map((rival) => rivalOf(rival, desk)),
  }
}

const relationOf = (
  row: TableRow,
  base: string,
  { chips }: Desk,
): Pick<ShownRelation, 'baseId' | 'held' | 'standing'> => {
  const baseId = onlyOne(row.bases.get(base))
  const held = chips.get(onlyOne(row.chips) ?? 0)?.derivedFrom
  const other = held === undefined || held === baseId ? undefined : chips.get(held)?.name
  if (baseId === undefined) return { baseId, held: other, standing: 'unknown' }
  if (held === undefined) return { baseId, held: other, standing: 'new' }
  return { baseId, held: other, standing: held === baseId ? 'noted' : 'other' }
}

const factOf = (row: TableRow, said: PlacedStatement, fact: SaidFact, desk: Desk) => {
  const { standing, rivals } = standingOf(fact, desk.factsOf(onlyOne(row.chips)), desk.table)
  return {
    kind: 'fact',
    key: statementKey(row.id, said.column, fact),
    property: findSeries(fact.series)!.label[desk.locale],
    published: fact.published,
    validFrom: fact.validFrom,
    remark: fact.remark,
    standing,
    rivals: rivals.map((rival) => rivalOf(rival, desk)),
    before: beforeOf(row, said, desk),
  } as const
}

const eventOf = (row: TableRow, said: PlacedStatement, desk: Desk): ShownEvent['proposal'] => {
  const event = tableEventOf(said)
  if (!event) return undefined
  const { table, events, locale } = desk
  const chip = onlyOne(row.chips) ?? 0
  const { standing, held } = eventStandingOf(event, { table, chip }, events)
  return {
    key: tableEventOrder(row.id, said.column, event),
    status: event.status,
    standing,
    held: held && sayStanding(held, locale),
  }
}

/** Put what a cell says beside what the desk holds, in the words of whoever asks. */
const show = (row: TableRow, said: PlacedStatement, desk: Desk): ShownStatement => {
  const { label, quotation, locale } = said
  // A cell says nothing but facts more than once at one place.
  const key = JSON.stringify([said.column, locale, said.from])
  const placed = { label, quotation, locale, key }
  const fact = proposalOf(said)
  if (fact) return { ...placed, ...factOf(row, said, fact, desk) }
  switch (said.kind) {
    case 'relation':
      return { ...placed, kind: 'relation', base: said.base, ...relationOf(row, said.base, desk) }
    case 'event':
      return {
        ...placed,
        kind: 'event',
        states: said.states,
        date: said.date,
        proposal: eventOf(row, said, desk),
      }
    case 'text': {
      const problem = said.problem && sayProblem(said.problem, desk.locale)
      return { ...placed, kind: 'text', why: said.why, problem }
    }
    case 'fact':
    case 'change':
      throw new Error(`a ${said.kind} proposes no fact`)
  }
}

const byChip = (facts: readonly StoredFact[]): Desk['factsOf'] => {
  const own = new Map<number, StoredFact[]>()
  for (const fact of facts) {
    const known = own.get(fact.chip)
    if (known) known.push(fact)
    else own.set(fact.chip, [fact])
  }
  return (chip) => own.get(chip ?? 0) ?? []
}

/**
 * Read what a spec table says of chips, and put it beside what the desk holds; nothing is changed.
 *
 * @returns `undefined` where whoever asks may see no such table.
 */
export const readTableFacts = async (
  id: number,
  locale: Locale,
  req: PayloadRequest,
): Promise<TableReading | undefined> => {
  const table = await readTable(id, locale, req)
  if (!table) return undefined
  const bases = table.rows.flatMap((row) => [...row.bases.values()].flat())
  const ids = new Set([...table.rows.flatMap((row) => row.chips), ...bases])
  const facts = await readFactsOf([...ids], id, req)
  const chips = await readNamedChips([...ids], locale, req)
  const held = [...chips.values()].flatMap(({ derivedFrom }) => derivedFrom ?? [])
  const others = await readNamedChips(
    held.filter((one) => !chips.has(one)),
    locale,
    req,
  )
  const sources = facts.flatMap(({ source, state }) =>
    state === 'approved' && source !== undefined ? [source] : [],
  )
  const wanted = [...new Set([...sources, ...(table.source === undefined ? [] : [table.source])])]
  const titles = await readSourceTitles(wanted, locale, req)
  const dated = table.rows.filter(({ statements }) => statements.some(tableEventOf))
  const controlled = [...new Set(dated.flatMap((row) => row.chips))]
  const desk: Desk = {
    table: id,
    locale,
    chips: new Map([...chips, ...others]),
    factsOf: byChip(facts),
    titles,
    events: await readEventsOf(controlled, tableEventKeys(id), req),
  }
  return {
    rows: table.rows.map((row) => {
      const chip = onlyOne(row.chips)
      const name = chips.get(chip ?? 0)?.name
      return {
        id: row.id,
        name: row.name,
        chip: chip === undefined || name === undefined ? undefined : { id: chip, name },
        named: row.chips.length,
        statements: row.statements.map((said) => show(row, said, desk)),
      }
    }),
    source:
      table.source === undefined
        ? undefined
        : { id: table.source, title: titles.get(table.source) ?? '' },
    unread: table.unread,
    mayRelate: canUpdateChips(req.user),
  }
}
