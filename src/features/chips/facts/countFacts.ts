import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

const columns = { chip: sql`chip_id`, source: sql`source_id` }

/** Count the facts of a chip, or those that rest on a source, whatever became of them. */
export const countFacts = async (
  of: keyof typeof columns,
  id: number,
  req: PayloadRequest,
): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: string }>(
    sql`select count(*) as count from chip_facts where ${columns[of]} = ${id}`,
  )
  return Number(rows[0]?.count)
}
