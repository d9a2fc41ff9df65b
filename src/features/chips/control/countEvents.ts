import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

const places = {
  chip: sql`control_events_rels where chips_id`,
  source: sql`control_events where source_id`,
  rule: sql`control_events where rule_id`,
} as const

/** Count the events about a chip, or that rest on a source or a rule, whatever became of them. */
export const countEvents = async (
  of: keyof typeof places,
  id: number,
  req: PayloadRequest,
): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: string }>(
    sql`select count(*) as count from ${places[of]} = ${id}`,
  )
  return Number(rows[0]?.count)
}
