import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { actorNameOf } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import { wakesWorker } from '../outbox/wakesWorker.ts'
import type { Reason } from './reason.ts'
import type { ScheduleRow } from './readSchedule.ts'

/** A schedule that is about to be written. */
export type NewSchedule = Omit<
  ScheduleRow,
  'id' | 'requestedBy' | 'requestedByName' | 'attempts' | 'problem' | 'embargoReason'
> & {
  readonly mark?: string
  readonly problem?: Reason | null
  readonly embargoReason?: string | null
  /** Who answers for it, if not whoever asks. */
  readonly answeredBy?: { readonly id: number | null; readonly name: string | null }
}

/** Write a schedule in the name of whoever asks, and wake the workers; gives its id. */
export const insertSchedule = async (row: NewSchedule, req: PayloadRequest): Promise<number> => {
  const { user } = req
  const database = await databaseOf(req)
  const isDone = row.state === 'done'
  const { id, name } = row.answeredBy ?? {
    id: user?.collection === 'users' ? user.id : null,
    name: actorNameOf(user),
  }
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into schedules (title, post_id, language, action, state, instant, local_time, zone,
      origin, revision, fingerprint, content, requested_by_id, requested_by_name, mark, fired_at,
      embargo_reason, bundle_id, problem)
    values (${row.title}, ${row.post}, ${row.language}, ${row.action}, ${row.state},
      ${row.instant.toISOString()}, ${row.localTime}, ${row.zone}, ${row.origin}, ${row.revision},
      ${row.fingerprint}, ${row.content ? JSON.stringify(row.content) : null}::jsonb,
      ${id}, ${name}, ${row.mark ?? null}, ${isDone ? sql`clock_timestamp()` : null},
      ${row.embargoReason ?? null}, ${row.bundle},
      ${row.problem ? JSON.stringify(row.problem) : null}::jsonb)
    returning id, ${wakesWorker}`)
  const [inserted] = rows
  if (!inserted) throw new Error('a schedule was written and has no id')
  return inserted.id
}
