import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Alarm } from './alarm.ts'

/** The most alarms that a screen shows; who has more has one big trouble. */
const most = 50

/** List the alarms that are open, the oldest first. */
export const listAlarms = async (payload: Payload): Promise<Alarm[]> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<Alarm>(sql`
    select id, kind, title, language, post::int as post, schedule::int as schedule, details,
      to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "openedAt"
    from alarms where closed_at is null order by opened_at, id limit ${most}`)
  return rows
}
