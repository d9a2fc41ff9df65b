import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * Let time pass for everything that is scheduled, without waiting: every instant comes nearer.
 *
 * The database's clock cannot be set; what it is compared with can.
 */
export const letPass = async (payload: Payload, seconds: number): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`
    update schedules set instant = instant - make_interval(secs => ${seconds}),
      retry_at = retry_at - make_interval(secs => ${seconds})
    where state = 'armed'`)
}
