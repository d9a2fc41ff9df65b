import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { Reader } from './reader.ts'

const found = z.array(z.object({ since: z.number().nullable() }))

type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: unknown[] }> }

/**
 * Tell since when readers of a post have had an older text than those of its other language (ISO
 * 8601); `undefined` if they have not.
 *
 * Past access: it is asked of a post that the reader has been shown, and counts for nothing unless
 * the reader may see the other language, too. Drafts have no part in it.
 */
export const findBehindSince = async (
  { payload }: Reader,
  post: number,
): Promise<string | undefined> => {
  const { drizzle } = payload.db as unknown as { drizzle: Executor }
  const { rows } = await drizzle.execute(sql`
    select extract(epoch from readers_behind_since)::float8 * 1000 as since
    from board_cells where post = ${post}`)
  const since = found.parse(rows)[0]?.since ?? null
  return since === null ? undefined : new Date(since).toISOString()
}
