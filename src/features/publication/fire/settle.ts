import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { recordEvent } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import type { Reason } from '../schedules/reason.ts'
import type { State } from '../schedules/schedule.ts'

/**
 * Put a schedule that waits into another state than `done`, with the reason, and record it.
 *
 * The caller holds the locks of the post and of the row.
 */
export const settle = async (
  row: ScheduleRow,
  state: Exclude<State, 'armed' | 'done'>,
  reason: Reason,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update schedules set state = ${state}, problem = ${JSON.stringify(reason)}::jsonb,
      retry_at = null, updated_at = now()
    where id = ${row.id}`)
  await recordEvent(req, {
    event: `schedule.${state}`,
    post: row.post,
    language: row.language,
    title: row.title,
    schedule: row.id,
    from: row.state,
    to: state,
    revision: row.revision,
    fingerprint: row.fingerprint,
    reason: reason.message.en,
    details: {
      code: reason.code,
      why: reason.message,
      action: row.action,
      instant: row.instant.toISOString(),
      ...(row.bundle === null ? {} : { bundle: row.bundle }),
    },
  })
}
