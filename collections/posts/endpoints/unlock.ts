import type { PayloadHandler } from 'payload'

import { idOf } from '../../idOf.ts'
import { lockCollection, locksOf } from '../locks.ts'

/**
 * `POST /api/posts/:id/unlock`: let go of a post, as somebody does who closes it.
 *
 * Nobody's lock but one's own is taken away; without one nothing happens.
 */
export const unlock: PayloadHandler = async (req) => {
  const { payload, user } = req
  const collections: Record<string, unknown> = payload.collections
  if (user?.collection === 'users' && collections[lockCollection]) {
    const where = locksOf(idOf(req), user.id)
    await payload.db.deleteMany({ collection: lockCollection, where, req })
  }
  return new Response(null, { status: 204 })
}
