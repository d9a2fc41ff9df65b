import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Reason } from './reason.ts'
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
  /** The bundle that it fires with; `null` for one that fires by itself. */
  readonly bundle: number | null
  /** Why it is held or has failed, or what its last attempt failed of. */
  readonly problem: Reason | null
}

type Stored = Omit<ScheduleRow, 'instant'> & { readonly instant: string | number }

const columns = sql`id, post_id as post, title, language, action, state,
  extract(epoch from instant) * 1000 as instant, local_time as "localTime", zone, origin,
  revision::int as revision, fingerprint, content, requested_by_id as "requestedBy",
  requested_by_name as "requestedByName", attempts::int as attempts,
  embargo_reason as "embargoReason", bundle_id as bundle, problem`

const toRow = (row: Stored): ScheduleRow => ({ ...row, instant: new Date(Number(row.instant)) })

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
  return rows.map(toRow)[0]
}

/**
 * Lock what a bundle has in some states until this transaction ends, and read it: by post, which is
 * also the order in which it fires.
 */
export const lockMembers = async (
  bundle: number,
  states: readonly State[],
  req: PayloadRequest,
): Promise<ScheduleRow[]> => {
  const database = await databaseOf(req)
  const wanted = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )
  const { rows } = await database.execute<Stored>(
    sql`select ${columns} from schedules where bundle_id = ${bundle} and state in (${wanted})
      order by post_id, id for update`,
  )
  return rows.map(toRow)
}
