import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Locale } from '../../../kernel/locale.ts'
import { canApproveFacts } from '../../../policies/canApproveFacts.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import type { HeldRival } from '../cells/tableReading.ts'
import type { ProposalQuery } from './proposalQuery.ts'
import { proposalsWanted } from './proposalsWanted.ts'
import { readNamedChips } from './readNamedChips.ts'
import { readSourceTitles } from './readSourceTitles.ts'
import { findSeries } from './series.ts'
import type { SheetFact } from './sheetFact.ts'
import { sheetFactOf } from './sheetFact.ts'
import type { FactRow, StoredFact } from './storedFact.ts'
import { factColumns, factOf } from './storedFact.ts'

/** How many proposals are read at once. */
const pageSize = 20

/** A fact that waits for a decision. */
export type Proposal = {
  readonly fact: SheetFact
  readonly chip: { readonly id: number; readonly name: string }
  readonly series: string
  readonly label: string
  /** What is held and contradicts it. */
  readonly held: readonly HeldRival[]
}

/** A page of the proposals, the oldest first. */
export type Proposals = {
  readonly proposals: readonly Proposal[]
  /** Behind which the next page begins, if there is one. */
  readonly next: string | undefined
  readonly mayDecide: boolean
}

/** The moment and the number of the last proposal that was read: `2026-11-27T08:00:00.000Z_17`. */
export const proposalCursor = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z_\d{1,10}$/)
  .refine((cursor) => {
    // 2026-02-30 is a moment to JavaScript, and none to the database.
    const [moment = ''] = cursor.split('_')
    const date = new Date(moment)
    return !Number.isNaN(date.getTime()) && date.toISOString() === moment
  })

const readPage = async (
  query: ProposalQuery,
  after: string | undefined,
  req: PayloadRequest,
): Promise<StoredFact[]> => {
  const [moment = '-infinity', id = '0'] = after?.split('_') ?? []
  const database = await databaseOf(req)
  // One row more than is shown tells whether there is a next page.
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts
    where ${proposalsWanted(query)} and (proposed_at, id) > (${moment}::timestamptz, ${id}::bigint)
    order by proposed_at, id limit ${pageSize + 1}`)
  return rows.map(factOf)
}

const readHeldBeside = async (
  facts: readonly StoredFact[],
  req: PayloadRequest,
): Promise<StoredFact[]> => {
  if (facts.length === 0) return []
  const chips = [...new Set(facts.map(({ chip }) => chip))]
  const series = [...new Set(facts.map((fact) => fact.series))]
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts
    where chip_id = any(${sql.param(chips)}::int[]) and series = any(${sql.param(series)}::text[])
      and state = 'approved'
    order by id`)
  return rows.map(factOf)
}

/**
 * Read what waits for a decision, the oldest first, with what it contradicts.
 *
 * A page costs the same wherever it begins, and however many wait.
 *
 * @param after a cursor, the `next` of the page before.
 */
export const readProposals = async (
  query: ProposalQuery,
  after: string | undefined,
  locale: Locale,
  req: PayloadRequest,
): Promise<Proposals> => {
  const read = await readPage(query, after, req)
  const facts = read.slice(0, pageSize)
  const held = await readHeldBeside(facts, req)
  const sources = [...facts, ...held].flatMap(({ source }) => source ?? [])
  const titles = await readSourceTitles([...new Set(sources)], locale, req)
  const names = await readNamedChips([...new Set(facts.map(({ chip }) => chip))], locale, req)
  const last = read.length > pageSize ? facts.at(-1) : undefined
  return {
    proposals: facts.map((fact) => {
      const { chip, series } = fact
      const own = held.filter((other) => other.chip === chip && other.series === series)
      const shown = sheetFactOf(fact, own, titles)
      return {
        fact: shown,
        chip: { id: chip, name: names.get(chip)?.name ?? `#${chip}` },
        series,
        label: findSeries(series)?.label[locale] ?? series,
        held: own
          .filter(({ id }) => shown.rivals.includes(id))
          .map((rival) => {
            const { id, published, source } = sheetFactOf(rival, [], titles)
            return { id, published, source }
          }),
      }
    }),
    next: last && `${last.proposedAt}_${last.id}`,
    mayDecide: canApproveFacts(req.user),
  }
}
