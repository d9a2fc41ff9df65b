import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Content } from '../revisions/contentOf.ts'
import type { Action } from '../schedules/schedule.ts'
import { findObstacles } from './findObstacles.ts'
import { findRequester } from './findRequester.ts'

/** How many schedules are tried out; after some twenty a program is as quick as it gets. */
const most = 20

/** Within so many seconds of the next instant nothing is tried out any more: it might be in the way. */
const distance = 5

type Row = {
  readonly post: number
  readonly action: Action
  readonly content: Content | null
  readonly instant: string
  readonly requestedBy: number
  readonly embargoReason: string | null
}

const readNext = async (payload: Payload): Promise<Row[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<Row>(sql`
    select post_id as post, action, content, extract(epoch from instant) * 1000 as instant,
      requested_by_id as "requestedBy", embargo_reason as "embargoReason"
    from schedules
    where state = 'armed' and post_id is not null and requested_by_id is not null
      and not exists (select from schedules where state = 'armed'
        and instant < clock_timestamp() + make_interval(secs => ${distance}))
    order by instant, id limit ${most}`)
  return rows
}

/**
 * Try out what is due next and take it back, until `signal` says stop: whoever has done it before
 * is quick when it counts, and that is when many are due at once.
 *
 * What stands in the way is told when it is fired, and not before: it may be gone by then.
 */
export const rehearse = async (payload: Payload, signal: AbortSignal): Promise<void> => {
  for (const { requestedBy, instant, ...attempt } of await readNext(payload)) {
    if (signal.aborted) return
    const user = await findRequester(payload, requestedBy)
    const tried = { ...attempt, instant: new Date(Number(instant)), user }
    await findObstacles(payload, tried, 'en')
  }
}
