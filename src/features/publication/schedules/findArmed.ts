import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Action } from './schedule.ts'

/** What is armed for a post: at most one of each. */
export type ArmedOf = Partial<Record<Action, { readonly id: number; readonly instant: Date }>>

/** Look up what is armed for a post. */
export const findArmed = async (post: number, req: PayloadRequest): Promise<ArmedOf> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number; action: Action; instant: string }>(sql`
    select id, action, extract(epoch from instant) * 1000 as instant
    from schedules where post_id = ${post} and state = 'armed'`)
  return Object.fromEntries(
    rows.map(({ id, action, instant }) => [action, { id, instant: new Date(Number(instant)) }]),
  )
}
