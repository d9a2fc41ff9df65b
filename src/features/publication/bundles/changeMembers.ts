import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { AuditEvent } from '../audit/auditEntry.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import type { State } from '../schedules/schedule.ts'

/** What is to become of some members. */
type Change = {
  readonly to: State
  readonly set: ReturnType<typeof sql>
  readonly event: AuditEvent | ((row: ScheduleRow) => AuditEvent)
  readonly reason?: string | null
  readonly details?: Readonly<Record<string, unknown>>
}

/** Change some members of a bundle alike, and record each; the caller holds their locks. */
export const changeMembers = async (
  members: readonly ScheduleRow[],
  { to, set, event, reason = null, details = {} }: Change,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  for (const row of members) {
    await database.execute(sql`
      update schedules set ${set}, state = ${to}, updated_at = now() where id = ${row.id}`)
    await recordEvent(req, {
      event: typeof event === 'string' ? event : event(row),
      post: row.post,
      language: row.language,
      title: row.title,
      schedule: row.id,
      from: row.state,
      to,
      revision: row.revision,
      fingerprint: row.fingerprint,
      reason,
      details: { action: row.action, bundle: row.bundle, ...details },
    })
  }
}
