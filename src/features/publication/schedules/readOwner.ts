import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/** The bundle that a schedule belongs to, as far as the schedule has to know it. */
export type Owner = {
  readonly name: string
  readonly isArmed: boolean
  /** It has not happened, and may yet. */
  readonly isWaiting: boolean
}

/** Read the bundle that a schedule belongs to; its state cannot change while its post is locked. */
export const readOwner = async (
  bundle: number,
  req: PayloadRequest,
): Promise<Owner | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Owner>(sql`
    select name, state = 'armed' as "isArmed", state in ('armed', 'held') as "isWaiting"
    from bundles where id = ${bundle}`)
  return rows[0]
}
