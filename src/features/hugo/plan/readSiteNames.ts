import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { siteName } from '../site/siteName.ts'

/** Read which site each imported post came from; of one by an early import nothing is known. */
export const readSiteNames = async (payload: Payload): Promise<ReadonlyMap<number, string>> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{
    id: number
    name: string | null
    title: string | null
    url: string | null
  }>(sql`
    select id, hugo_origin->'site'->>'name' as name, hugo_origin->'site'->>'title' as title,
      hugo_origin->'site'->>'baseUrl' as url
    from posts where hugo_path is not null and hugo_origin is not null`)
  return new Map(
    rows.map(({ id, name, title, url }) => [
      id,
      name ?? siteName({ baseUrl: url ?? '/', title: title ?? '' }),
    ]),
  )
}
