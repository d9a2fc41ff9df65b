import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { FactState } from '../facts/fact.ts'
import type { Deed } from './deed.ts'
import { nameOf } from './nameOf.ts'

const tables = { facts: sql`chip_facts`, events: sql`control_events` } as const

/**
 * Note what becomes of a record; a reason that stands there stays if none is given.
 *
 * @param supersedes the record in whose place it stands from now on.
 */
export const decideRecord = async (
  of: keyof typeof tables,
  id: number,
  state: Exclude<FactState, 'proposed'>,
  { at, reason, supersedes }: Deed & { readonly supersedes?: number | undefined },
  req: PayloadRequest,
): Promise<void> => {
  const moment = at.toISOString()
  const span =
    state === 'approved'
      ? sql`recorded_from = ${moment}`
      : sql`recorded_to = case when recorded_from is null then null else ${moment}::timestamptz end`
  const database = await databaseOf(req)
  await database.execute(sql`
    update ${tables[of]} set state = ${state}, ${span},
      decided_by = ${req.user?.id ?? null}, decided_by_name = ${nameOf(req)},
      supersedes = coalesce(${supersedes ?? null}, supersedes),
      reason = coalesce(${reason ?? null}, reason)
    where id = ${id}`)
}
