import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Content } from '../revisions/contentOf.ts'
import type { Action, Origin, State } from './schedule.ts'

/** A schedule as it is stored. */
export type ScheduleRow = {
  readonly id: number
  readonly post: number | null
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly action: Action
  readonly state: State
  readonly instant: Date
  readonly localTime: string | null
  readonly zone: string | null
  readonly origin: Origin
  readonly revision: number | null
  readonly fingerprint: string | null
  readonly content: Content | null
  readonly requestedBy: number | null
  readonly requestedByName: string | null
  readonly attempts: number
  /** Why it may go before the end of an embargo, which an administrator said; `null`: it may not. */
  readonly embargoReason: string | null
}

type Stored = Omit<ScheduleRow, 'instant'> & { readonly instant: string | number }

const columns = sql`id, post_id as post, title, language, action, state,
  extract(epoch from instant) * 1000 as instant, local_time as "localTime", zone, origin,
  revision::int as revision, fingerprint, content, requested_by_id as "requestedBy",
  requested_by_name as "requestedByName", attempts::int as attempts,
  embargo_reason as "embargoReason"`

/**
 * Lock a schedule's row until this transaction ends, and read it; `undefined` if there is none, or
 * somebody else holds it and `skip` says not to wait.
 */
export const lockSchedule = async (
  id: number,
  req: PayloadRequest,
  { skip = false } = {},
): Promise<ScheduleRow | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Stored>(
    sql`select ${columns} from schedules where id = ${id} for update ${sql.raw(skip ? 'skip locked' : '')}`,
  )
  const [row] = rows
  return row ? { ...row, instant: new Date(Number(row.instant)) } : undefined
}
