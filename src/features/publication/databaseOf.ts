import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The database as a request sees it: inside its transaction, if it is in one. */
export const databaseOf = async (req: PayloadRequest): Promise<PostgresAdapter['drizzle']> => {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : adapter.sessions[transaction]
  return session?.db ?? adapter.drizzle
}
