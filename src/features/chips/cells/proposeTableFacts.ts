import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Locale } from '../../../kernel/locale.ts'
import { sayProblem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { lockChip } from '../facts/factStore.ts'
import { proposeFact } from '../facts/proposeFact.ts'
import { readFactsOf } from '../facts/readFactsOf.ts'
import type { SaidFact } from './cellStatement.ts'
import { proposalOf } from './proposalOf.ts'
import type { WantedEvent } from './proposeTableEvents.ts'
import { proposeTableEvents } from './proposeTableEvents.ts'
import { quoteOf } from './quoteOf.ts'
import type { PlacedStatement } from './readGrid.ts'
import type { TableText } from './readTable.ts'
import { readTable } from './readTable.ts'
import { standingOf } from './standingOf.ts'
import { statementKey } from './statementKey.ts'
import { tableEventOf, tableEventOrder } from './tableEvent.ts'
import type { TableProposals } from './tableProposals.ts'

/** What of a table is to be proposed: the keys of values, or all that nobody has proposed yet. */
export const tableOrderSchema = z.strictObject({
  keys: z.union([z.literal('all'), z.array(z.string().max(400)).min(1).max(1000)]),
})

/** What of a table is to be proposed. */
export type TableOrder = z.infer<typeof tableOrderSchema>

type Asker = { readonly user: PayloadRequest['user']; readonly language: Locale }

type Wanted = {
  readonly key: string
  readonly cell: string
  readonly said: PlacedStatement
  readonly fact: SaidFact
}

/** A state with its date, which may stand in another cell of the row. */
const quoteEvent = (said: PlacedStatement): string => {
  const own = quoteOf(said)
  const dated = said.kind === 'event' ? said.dated : undefined
  return dated === undefined ? own : `${own}\n${dated}`.slice(0, 2000)
}

type OfChip = { readonly facts: Wanted[]; readonly events: WantedEvent[] }

/** What is wanted of each chip. Chips are locked in this order, by whoever orders. */
const wantedOf = ({ rows }: TableText, { keys }: TableOrder): [chip: number, OfChip][] => {
  const wanted = new Map<number, OfChip>()
  const isWanted = (key: string): boolean => keys === 'all' || keys.includes(key)
  for (const { id, name, chips, statements } of rows) {
    const [chip] = chips
    if (chip === undefined || chips.length > 1) continue
    const own = wanted.get(chip) ?? { facts: [], events: [] }
    wanted.set(chip, own)
    for (const said of statements) {
      const fact = proposalOf(said)
      const key = fact && statementKey(id, said.column, fact)
      if (key && isWanted(key)) {
        own.facts.push({ key, cell: `${id}/${said.column}`, said, fact })
      }
      const event = tableEventOf(said)
      const order = event && tableEventOrder(id, said.column, event)
      if (order && isWanted(order)) {
        own.events.push({ order, event, name, quotation: quoteEvent(said) })
      }
    }
  }
  return [...wanted]
    .filter(([, { facts, events }]) => facts.length + events.length > 0)
    .toSorted(([one], [other]) => one - other)
}

/**
 * Propose what a spec table says of chips, each value, and each state of control that has a date,
 * with its cell as quotation.
 *
 * Ordered again it proposes nothing twice, whatever has become of the first proposal, and never what
 * the desk holds anyway. The table is read anew, and not changed. A chip is a transaction.
 *
 * @returns `undefined` where whoever asks may see no such table.
 */
export const proposeTableFacts = async (
  payload: Payload,
  id: number,
  order: TableOrder,
  { user, language }: Asker,
): Promise<TableProposals | undefined> => {
  const options = { user, language }
  const table = await inTransaction(payload, options, (req) => readTable(id, language, req))
  if (!table) return undefined
  let proposed = 0
  const refused: TableProposals['refused'][number][] = []
  for (const [chip, wanted] of wantedOf(table, order)) {
    await inTransaction(payload, options, async (req) => {
      // Two who order at once would each not see what the other proposes.
      await lockChip(chip, req)
      const known = await readFactsOf([chip], id, req)
      const taken = new Set<string>()
      for (const { key, cell, said, fact } of wanted.facts) {
        const { standing } = standingOf(fact, known, id)
        // Two columns, or two rows of one chip, may say the same.
        const print = JSON.stringify([fact.series, fact.value, fact.validFrom])
        if (standing !== 'new' || taken.has(print)) continue
        taken.add(print)
        const { kind: _kind, value: _value, remark, ...statement } = fact
        const quotation = quoteOf(said)
        const made = await proposeFact(
          chip,
          { ...statement, source: table.source, quotation },
          req,
          { specTable: id, specCell: cell, remark },
        )
        if (made.ok) proposed += 1
        else {
          const message = sayProblem(made.problem, language)
          refused.push({ key, published: fact.published, message })
        }
      }
      const from = { chip, table: id, source: table.source }
      const events = await proposeTableEvents(wanted.events, from, language, req)
      proposed += events.proposed
      refused.push(...events.refused)
    })
  }
  return { proposed, refused }
}
