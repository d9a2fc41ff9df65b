import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { BundleRow } from './bundle.ts'

/** Read who answers for a bundle, and where it stands; no lock is taken. */
export const readRequester = async (
  payload: Payload,
  id: number,
): Promise<Pick<BundleRow, 'state' | 'requestedBy'> | undefined> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<Pick<BundleRow, 'state' | 'requestedBy'>>(
    sql`select state, requested_by_id as "requestedBy" from bundles where id = ${id}`,
  )
  return rows[0]
}
