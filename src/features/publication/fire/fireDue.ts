import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { fireBundle } from './fireBundle.ts'
import type { Outcome } from './fireSchedule.ts'
import { fireSchedule } from './fireSchedule.ts'
import { precededBy } from './readTurn.ts'

/** How many schedules one look gives. */
const handful = 8

// Several workers get the same handful: each begins somewhere in it, and they seldom meet.
const fromAnywhere = <One>(found: readonly One[]): One[] => {
  const start = Math.floor(Math.random() * found.length)
  return [...found.slice(start), ...found.slice(0, start)]
}

type Due = { readonly kind: 'schedule' | 'bundle'; readonly id: number }

// A bundle that publishes what is ready is looked at when a member can go, or none is left to.
const isReady = sql`(
  exists (select from schedules one where one.bundle_id = bundles.id and one.state = 'armed'
    and (one.retry_at is null or one.retry_at <= clock_timestamp()) and not ${precededBy})
  or not exists (select from schedules where bundle_id = bundles.id and state = 'armed'))`

const findDue = async (payload: Payload): Promise<Due[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<Due>(sql`
    (select 'schedule' as kind, id, instant from schedules one
      where state = 'armed' and bundle_id is null and instant <= clock_timestamp()
        and (retry_at is null or retry_at <= clock_timestamp()) and not ${precededBy}
      order by instant, id limit ${handful})
    union all
    (select 'bundle' as kind, id, instant from bundles
      where state = 'armed' and instant <= clock_timestamp()
        and (retry_at is null or retry_at <= clock_timestamp())
        and (policy = 'hold-all' or ${isReady})
      order by instant, id limit ${handful})
    order by instant, kind, id limit ${handful}`)
  return rows
}

/**
 * Fire everything that is due, what is oldest among the first, until nothing is left or `signal` says stop.
 *
 * @param tell is told each outcome but `left`.
 */
export const fireDue = async (
  payload: Payload,
  tell: (what: string, outcome: Outcome) => void = () => {},
  signal?: AbortSignal,
): Promise<void> => {
  const fireOne = async (): Promise<boolean> => {
    for (const { kind, id } of fromAnywhere(await findDue(payload))) {
      if (signal?.aborted) return false
      const outcome = await (kind === 'bundle' ? fireBundle : fireSchedule)(payload, id)
      if (outcome === 'left') continue
      tell(`${kind} ${id}`, outcome)
      // Look again: others are at the rest of this handful.
      return true
    }
    return false
  }
  while (await fireOne()) if (signal?.aborted) return
}
