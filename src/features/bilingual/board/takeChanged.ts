import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'

/** Take away the changes of the stories that have waited longest; give the keys of those stories. */
export const takeChanged = async (req: PayloadRequest, most: number): Promise<string[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ key: string }>(sql`
    delete from board_changes where translation_key in (
      select translation_key from board_changes group by translation_key
      order by min(id) limit ${most})
    returning translation_key as key`)
  return [...new Set(rows.map(({ key }) => key))]
}
