import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Reason } from '../schedules/reason.ts'
import type { BundleRow, BundleState } from './bundle.ts'
import { recordBundle } from './recordBundle.ts'

type Ending = Exclude<BundleState, 'armed' | 'reverted'>

const eventOf = {
  done: 'bundle.fired',
  held: 'bundle.held',
  cancelled: 'bundle.cancelled',
} as const

/**
 * Put a bundle where it ends for now, with the reason, and record it.
 *
 * The caller holds its locks, and settles its members.
 */
export const setBundle = async (
  bundle: BundleRow,
  state: Ending,
  reason: Reason | null,
  req: PayloadRequest,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const database = await databaseOf(req)
  const problem = reason ? JSON.stringify(reason) : null
  await database.execute(sql`
    update bundles set state = ${state}, problem = ${problem}::jsonb, retry_at = null,
      previous = null, updated_at = now(),
      fired_at = case when ${state} = 'done' then clock_timestamp() else fired_at end
    where id = ${bundle.id}`)
  await recordBundle(req, eventOf[state], bundle, {
    from: bundle.state,
    to: state,
    reason: reason?.message.en ?? null,
    details: {
      instant: bundle.instant.toISOString(),
      ...(reason ? { code: reason.code, why: reason.message } : {}),
      ...details,
    },
  })
}
