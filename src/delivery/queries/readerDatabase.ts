import type { sql } from '@payloadcms/db-postgres'

import type { Reader } from './reader.ts'

type Executor = {
  execute: <Row>(query: ReturnType<typeof sql>) => Promise<{ readonly rows: readonly Row[] }>
}

/** The database that a reader reads from, for what the Local API would take too long to make. */
export const readerDatabase = ({ payload }: Reader): Executor =>
  (payload.db as unknown as { readonly drizzle: Executor }).drizzle
