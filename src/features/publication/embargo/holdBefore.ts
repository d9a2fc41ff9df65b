import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import { settle } from '../fire/settle.ts'
import { lockSchedule } from '../schedules/readSchedule.ts'
import type { Embargo } from './embargo.ts'
import { heldByEmbargo } from './heldByEmbargo.ts'

/** A publication that an embargo would hold. */
export type Held = { readonly id: number; readonly instant: Date }

/**
 * Find the publications of a post that are armed for a moment before an instant.
 *
 * One that an administrator has given a reason for stays: it was armed against an embargo.
 */
export const findArmedBefore = async (
  post: number,
  until: Date,
  req: PayloadRequest,
): Promise<Held[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number; instant: string }>(sql`
    select id, extract(epoch from instant) * 1000 as instant from schedules
    where post_id = ${post} and state = 'armed' and action = 'publish'
      and embargo_reason is null and instant < ${until.toISOString()} order by instant, id`)
  return rows.map(({ id, instant }) => ({ id, instant: new Date(Number(instant)) }))
}

/**
 * Hold what is armed before an embargo ends, with both instants as the reason.
 *
 * At once, and not when it falls due: there is time to choose another moment.
 */
export const holdBefore = async (
  armed: readonly Held[],
  embargo: Embargo,
  req: PayloadRequest,
): Promise<void> => {
  for (const { id } of armed) {
    const row = await lockSchedule(id, req)
    if (row?.state === 'armed') await settle(row, 'held', heldByEmbargo(row, embargo), req)
  }
}
