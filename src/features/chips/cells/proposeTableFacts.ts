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
import type { PlacedStatement } from './readGrid.ts'
import type { TableText } from './readTable.ts'
import { readTable } from './readTable.ts'
import { standingOf } from './standingOf.ts'
import { statementKey } from './statementKey.ts'

/** What of a table is to be proposed: the keys of values, or all that nobody has proposed yet. */
export const tableOrderSchema = z.strictObject({
  keys: z.union([z.literal('all'), z.array(z.string().max(400)).min(1).max(1000)]),
})

/** What of a table is to be proposed. */
export type TableOrder = z.infer<typeof tableOrderSchema>

/** What came of an order. */
export type TableProposals = {
  readonly proposed: number
  /** What the desk would not take, and why. */
  readonly refused: readonly {
    readonly key: string
    readonly published: string
    readonly message: string
  }[]
}

type Asker = { readonly user: PayloadRequest['user']; readonly language: Locale }

type Wanted = {
  readonly key: string
  readonly cell: string
  readonly said: PlacedStatement
  readonly fact: SaidFact
}

/** The cell's words after the name of its column, which often says what they are about. */
const quote = ({ label, locale, quotation }: PlacedStatement): string =>
  (label === '' ? quotation : `${label}${locale === 'en' ? ': ' : '：'}${quotation}`).slice(0, 2000)

/** What is wanted of each chip. Chips are locked in this order, by whoever orders. */
const wantedOf = ({ rows }: TableText, { keys }: TableOrder): [chip: number, Wanted[]][] => {
  const wanted = new Map<number, Wanted[]>()
  for (const { id, chips, statements } of rows) {
    const [chip] = chips
    if (chip === undefined || chips.length > 1) continue
    for (const said of statements) {
      const fact = proposalOf(said)
      if (!fact) continue
      const key = statementKey(id, said.column, fact)
      if (keys !== 'all' && !keys.includes(key)) continue
      const one = { key, cell: `${id}/${said.column}`, said, fact }
      wanted.set(chip, [...(wanted.get(chip) ?? []), one])
    }
  }
  return [...wanted].toSorted(([one], [other]) => one - other)
}

/**
 * Propose what a spec table says of chips, each value with its cell as quotation.
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
      for (const { key, cell, said, fact } of wanted) {
        const { standing } = standingOf(fact, known, id)
        // Two columns, or two rows of one chip, may say the same.
        const print = JSON.stringify([fact.series, fact.value, fact.validFrom])
        if (standing !== 'new' || taken.has(print)) continue
        taken.add(print)
        const { kind: _kind, value: _value, remark, ...statement } = fact
        const quotation = quote(said)
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
    })
  }
  return { proposed, refused }
}
