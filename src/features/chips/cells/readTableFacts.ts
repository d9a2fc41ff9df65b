import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { otherLocale } from '../../../kernel/locale.ts'
import { sayProblem } from '../../../kernel/problem.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { canUpdateChips } from '../../../policies/canUpdateChips.ts'
import type { ControlEvent } from '../control/controlEvent.ts'
import { readEventsOf } from '../control/eventStore.ts'
import { sayStanding } from '../control/sayStanding.ts'
import { readFactsOf } from '../facts/readFactsOf.ts'
import { readSourceTitles } from '../facts/readSourceTitles.ts'
import { findSeries } from '../facts/series.ts'
import type { StoredFact } from '../facts/storedFact.ts'
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
  ShownRelation,
  ShownStatement,
  TableReading,
} from './tableReading.ts'

type Chip = { readonly name: string; readonly derivedFrom: number | undefined }

const readChips = async (
  ids: readonly number[],
  locale: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, Chip>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'chips',
    where: { id: { in: [...ids] } },
    locale,
    fallbackLocale: otherLocale(locale),
    pagination: false,
    depth: 0,
    select: { name: true, derivedFrom: true },
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ id, name, derivedFrom }) => [id, { name, derivedFrom: relatedId(derivedFrom) }]),
  )
}

const onlyOne = (ids: readonly number[] | undefined): number | undefined =>
  ids?.length === 1 ? ids[0] : undefined

/** Puts what a table says beside what the desk holds, in the words of whoever asks. */
class TableComparer {
  constructor(
    readonly table: number,
    readonly locale: Locale,
    readonly chips: ReadonlyMap<number, Chip>,
    readonly facts: readonly StoredFact[],
    readonly titles: ReadonlyMap<number, string>,
    readonly events: readonly ControlEvent[],
  ) {}

  #factsOf(chip: number | undefined): StoredFact[] {
    return this.facts.filter((fact) => fact.chip === chip)
  }

  #shown({ id, published, source }: StoredFact): HeldRival {
    const title = this.titles.get(source ?? 0) ?? ''
    return { id, published, source: source === undefined ? undefined : { id: source, title } }
  }

  #before(row: TableRow, said: PlacedStatement) {
    if (said.kind !== 'change') return undefined
    const [base] = [...row.bases.values()].flatMap((ids) => onlyOne(ids) ?? [])
    const { series, before } = said
    const { rivals } = standingOf({ series, ...before }, this.#factsOf(base), this.table)
    return {
      published: before.published,
      chip: base === undefined ? undefined : this.chips.get(base)?.name,
      rivals: rivals.map((rival) => this.#shown(rival)),
    }
  }

  #relation(row: TableRow, base: string): Omit<ShownRelation, 'label' | 'locale' | 'quotation'> {
    const baseId = onlyOne(row.bases.get(base))
    const held = this.chips.get(onlyOne(row.chips) ?? 0)?.derivedFrom
    const standing =
      baseId === undefined
        ? 'unknown'
        : held === undefined
          ? 'new'
          : held === baseId
            ? 'noted'
            : 'other'
    const other = held === undefined || held === baseId ? undefined : this.chips.get(held)?.name
    return { kind: 'relation', base, baseId, standing, held: other }
  }

  #event(row: TableRow, said: PlacedStatement): ShownEvent['proposal'] {
    const event = tableEventOf(said)
    if (!event) return undefined
    const at = { table: this.table, chip: onlyOne(row.chips) ?? 0 }
    const { standing, held } = eventStandingOf(event, at, this.events)
    return {
      key: tableEventOrder(row.id, said.column, event),
      status: event.status,
      standing,
      held: held && sayStanding(held, this.locale),
    }
  }

  show(row: TableRow, said: PlacedStatement): ShownStatement {
    const { label, quotation, locale } = said
    const placed = { label, quotation, locale }
    const fact = proposalOf(said)
    if (fact) {
      const own = this.#factsOf(onlyOne(row.chips))
      const { standing, rivals } = standingOf(fact, own, this.table)
      return {
        ...placed,
        kind: 'fact',
        key: statementKey(row.id, said.column, fact),
        property: findSeries(fact.series)!.label[this.locale],
        published: fact.published,
        validFrom: fact.validFrom,
        remark: fact.remark,
        standing,
        rivals: rivals.map((rival) => this.#shown(rival)),
        before: this.#before(row, said),
      }
    }
    switch (said.kind) {
      case 'relation':
        return { ...placed, ...this.#relation(row, said.base) }
      case 'event':
        return {
          ...placed,
          kind: 'event',
          states: said.states,
          date: said.date,
          proposal: this.#event(row, said),
        }
      case 'text': {
        const problem = said.problem && sayProblem(said.problem, this.locale)
        return { ...placed, kind: 'text', why: said.why, problem }
      }
      case 'fact':
      case 'change':
        throw new Error(`a ${said.kind} proposes no fact`)
    }
  }
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
  const chips = await readChips([...ids], locale, req)
  const held = [...chips.values()].flatMap(({ derivedFrom }) => derivedFrom ?? [])
  const others = await readChips(
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
  const events = await readEventsOf(controlled, tableEventKeys(id), req)
  const known = new Map([...chips, ...others])
  const comparer = new TableComparer(id, locale, known, facts, titles, events)
  return {
    rows: table.rows.map((row) => {
      const chip = onlyOne(row.chips)
      const name = chips.get(chip ?? 0)?.name
      return {
        id: row.id,
        name: row.name,
        chip: chip === undefined || name === undefined ? undefined : { id: chip, name },
        named: row.chips.length,
        statements: row.statements.map((said) => comparer.show(row, said)),
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
