import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Where the end of an embargo is noted, and wherever it is copied to. */
const ends = [
  ['embargoes', 'instant'],
  ['posts', 'embargoed_until'],
  ['_posts_v', 'version_embargoed_until'],
  ['listings', 'embargoed_until'],
  ['search_entries', 'embargoed_until'],
] as const

/**
 * Let time pass for everything that is scheduled or under embargo, without waiting: every instant comes
 * nearer.
 *
 * The database's clock cannot be set; what it is compared with can.
 */
export const letPass = async (payload: Payload, seconds: number): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`
    update schedules set instant = instant - make_interval(secs => ${seconds}),
      retry_at = retry_at - make_interval(secs => ${seconds})
    where state = 'armed'`)
  for (const [table, column] of ends) {
    const end = sql.identifier(column)
    await drizzle.execute(sql`
      update ${sql.identifier(table)} set ${end} = ${end} - make_interval(secs => ${seconds})
      where ${end} is not null`)
  }
  await drizzle.execute(sql`
    update bundles set instant = instant - make_interval(secs => ${seconds}),
      retry_at = retry_at - make_interval(secs => ${seconds})
    where state = 'armed'`)
}
