import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readNow } from '../readNow.ts'
import { inTransaction } from '../inTransaction.ts'
import type { BundlePolicy } from '../bundles/bundle.ts'
import { finishBundle } from '../bundles/finishBundle.ts'
import type { Outcome } from './fireSchedule.ts'
import { fireSchedule } from './fireSchedule.ts'
import { fireWhole } from './fireWhole.ts'

type Subject = {
  readonly id: number
  readonly policy: BundlePolicy
  readonly requestedBy: number | null
  readonly instant: Date
}

const findSubject = async (payload: Payload, id: number): Promise<Subject | undefined> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<Omit<Subject, 'instant'> & { instant: string }>(sql`
    select id, policy, requested_by_id as "requestedBy",
      extract(epoch from instant) * 1000 as instant
    from bundles where id = ${id} and state = 'armed'`)
  const [row] = rows
  return row && { ...row, instant: new Date(Number(row.instant)) }
}

const findReady = async (payload: Payload, bundle: number): Promise<number[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: number }>(sql`
    select id from schedules where bundle_id = ${bundle} and state = 'armed'
      and (retry_at is null or retry_at <= clock_timestamp()) order by post_id, id`)
  return rows.map(({ id }) => id)
}

/** Fire the members that can, each in a transaction of its own; then settle the bundle. */
const fireReady = async (
  payload: Payload,
  { id }: Subject,
  isPatient: boolean,
): Promise<Outcome> => {
  let hasWorked = false
  for (const member of await findReady(payload, id)) {
    const outcome = await fireSchedule(payload, member, { isPatient, isMember: true })
    hasWorked ||= outcome !== 'left'
  }
  const finished = await finishBundle(payload, id, isPatient)
  return finished === 'left' && hasWorked ? 'postponed' : finished
}

/**
 * Fire a bundle if it is due, as its policy says: all of it in one transaction or nothing, or each
 * member that can by itself.
 *
 * Any number of processes may try at once, and die at it: every member fires once, and a bundle that
 * holds all is never half fired.
 *
 * @param isPatient waits for whoever holds one of its posts, instead of leaving it.
 * @throws what the database says while it is away: the bundle still waits then.
 */
export const fireBundle = async (
  payload: Payload,
  id: number,
  { isPatient = false } = {},
): Promise<Outcome> => {
  const subject = await findSubject(payload, id)
  if (!subject) return 'left'
  const now = await inTransaction(payload, {}, readNow)
  if (subject.instant > now) return 'left'
  return subject.policy === 'hold-all'
    ? await fireWhole(payload, subject, isPatient)
    : await fireReady(payload, subject, isPatient)
}
