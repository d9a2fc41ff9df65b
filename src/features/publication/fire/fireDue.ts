import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Outcome } from './fireSchedule.ts'
import { fireSchedule } from './fireSchedule.ts'
import { precededBy } from './isPreceded.ts'

/** How many schedules one look gives. */
const handful = 8

// Several workers get the same handful: each begins somewhere in it, and they seldom meet.
const fromAnywhere = <One>(found: readonly One[]): One[] => {
  const start = Math.floor(Math.random() * found.length)
  return [...found.slice(start), ...found.slice(0, start)]
}

const findDue = async (payload: Payload): Promise<number[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: number }>(sql`
    select id from schedules one
    where state = 'armed' and instant <= clock_timestamp()
      and (retry_at is null or retry_at <= clock_timestamp()) and not ${precededBy}
    order by instant, id limit ${handful}`)
  return rows.map(({ id }) => id)
}

/**
 * Fire everything that is due, what is oldest among the first, until nothing is left or `signal` says stop.
 *
 * @param tell is told each outcome but `left`.
 */
export const fireDue = async (
  payload: Payload,
  tell: (id: number, outcome: Outcome) => void = () => {},
  signal?: AbortSignal,
): Promise<void> => {
  const fireOne = async (): Promise<boolean> => {
    for (const id of fromAnywhere(await findDue(payload))) {
      if (signal?.aborted) return false
      const outcome = await fireSchedule(payload, id)
      if (outcome === 'left') continue
      tell(id, outcome)
      // Look again: others are at the rest of this handful.
      return true
    }
    return false
  }
  while (await fireOne()) if (signal?.aborted) return
}
