import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { ImportReport } from '../importReport.ts'

/** Read the whole report of a run; `undefined` if it has none. */
export const readReport = async (
  id: number,
  req: PayloadRequest,
): Promise<ImportReport | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ report: ImportReport | null }>(
    sql`select report from imports where id = ${id}`,
  )
  return rows[0]?.report ?? undefined
}
