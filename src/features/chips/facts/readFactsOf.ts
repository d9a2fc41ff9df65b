import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { FactRow, StoredFact } from './storedFact.ts'
import { factColumns, factOf } from './storedFact.ts'

/** Read what is held and proposed of some chips, and all that was ever read of them from a table. */
export const readFactsOf = async (
  chips: readonly number[],
  specTable: number,
  req: PayloadRequest,
): Promise<StoredFact[]> => {
  if (chips.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts
    where chip_id = any(${sql.param([...chips])}::int[])
      and (state in ('approved', 'proposed') or spec_table = ${specTable})
    order by id`)
  return rows.map(factOf)
}
