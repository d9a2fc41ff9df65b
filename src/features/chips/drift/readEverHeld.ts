import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { FactRow, StoredFact } from '../facts/storedFact.ts'
import { factColumns, factOf } from '../facts/storedFact.ts'

/** The most facts of one chip that are read at once, its history included. */
const most = 2000

/** Read all that the desk holds of some chips, or has held. */
export const readEverHeld = async (
  chips: readonly number[],
  req: PayloadRequest,
): Promise<StoredFact[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<FactRow>(sql`
    select ${factColumns} from chip_facts
    where chip_id = any(${sql.param([...chips])}::int[]) and recorded_from is not null
    order by id desc limit ${most * chips.length}`)
  return rows.map(factOf)
}
