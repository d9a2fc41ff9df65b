import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { decideRecord } from '../records/decideRecord.ts'
import type { Deed } from '../records/deed.ts'
import { nameOf } from '../records/nameOf.ts'
import type { FactState, FactValue } from './fact.ts'
import type { FactRow, Reading, StoredFact } from './storedFact.ts'
import { factColumns, factOf } from './storedFact.ts'

/** The first half of our advisory locks' keys; the second is the chip's id. */
const family = 0xc419

/** The most facts of one chip that are read at once, its history included. */
const most = 2000

/** What a fact is before anybody decides about it. */
export type NewFact = Pick<
  StoredFact,
  | 'chip'
  | 'series'
  | 'value'
  | 'published'
  | 'validFrom'
  | 'validTo'
  | 'confidence'
  | 'source'
  | 'quotation'
> &
  Reading & {
    /** The fact in whose place it stands from the start. */
    readonly supersedes?: number | undefined
  }

/**
 * Wait until nobody else decides about a chip's facts, until this transaction ends.
 *
 * Two who approve at once would each not see what the other approves, and so no contradiction.
 */
export const lockChip = async (chip: number, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${family}, ${chip})`)
}

/** Read all facts of a chip, whatever their state, the newest first. */
export const readFacts = async (chip: number, req: PayloadRequest): Promise<StoredFact[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts where chip_id = ${chip} order by id desc limit ${most}`)
  return rows.map(factOf)
}

/** Find a fact by its id. */
export const findFact = async (
  id: number,
  req: PayloadRequest,
): Promise<StoredFact | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(
    sql`select ${factColumns} from chip_facts where id = ${id}`,
  )
  return rows[0] && factOf(rows[0])
}

/** Read what the desk holds of a series of a chip now. */
export const readHeld = async (
  { chip, series }: { readonly chip: number; readonly series: string },
  req: PayloadRequest,
): Promise<StoredFact[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts
    where chip_id = ${chip} and series = ${series} and state = 'approved' order by id`)
  return rows.map(factOf)
}

const partsOf = (value: FactValue) =>
  value.kind === 'measure'
    ? { low: value.low ?? null, high: value.high ?? null, step: value.step, text: null }
    : { low: null, high: null, step: null, text: value.kind === 'date' ? value.date : value.text }

/** Add a fact that nobody has decided about; gives its id. */
export const insertFact = async (
  fact: NewFact,
  { at, reason }: Deed,
  req: PayloadRequest,
): Promise<number> => {
  const { low, high, step, text } = partsOf(fact.value)
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into chip_facts (chip_id, series, low, high, step, text, published, valid_from, valid_to,
      confidence, source_id, quotation, supersedes, reason, proposed_at, proposed_by, proposed_by_name, spec_table, spec_cell, remark, state)
    values (${fact.chip}, ${fact.series}, ${low}, ${high}, ${step}, ${text}, ${fact.published},
      ${fact.validFrom ?? null}, ${fact.validTo ?? null}, ${fact.confidence},
      ${fact.source ?? null}, ${fact.quotation ?? null}, ${fact.supersedes ?? null}, ${reason ?? null},
      ${at.toISOString()}, ${req.user?.id ?? null}, ${nameOf(req)}, ${fact.specTable ?? null}, ${fact.specCell ?? null}, ${fact.remark ?? null},
      'proposed')
    returning id`)
  return rows[0]!.id
}

/** Note what becomes of a fact; a reason that stands there stays if none is given. */
export const decideFact = async (
  id: number,
  state: Exclude<FactState, 'proposed'>,
  deed: Deed & { readonly supersedes?: number | undefined },
  req: PayloadRequest,
): Promise<void> => await decideRecord('facts', id, state, deed, req)
