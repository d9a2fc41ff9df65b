import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { userMessages } from '../messages.ts'

type Person = { id: number; name?: string | null; role?: string | null }

const refuseIfLast = async (id: number | string, req: PayloadRequest): Promise<void> => {
  const found = await req.payload.db.find<Person>({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    limit: 2,
    pagination: false,
    req,
  })
  const [only, other] = found.docs
  if (other || !only || String(only.id) !== String(id)) return
  const values = { name: only.name ?? `#${only.id}` }
  throw new APIError(say(userMessages.lastAdministrator, languageOf(req), values), 409, null, true)
}

/**
 * Keep the last administrator from being deleted: nobody could make another.
 *
 * Anybody else can be deleted, with posts or without: a published byline is kept with its post.
 */
export const keepLastAdmin: CollectionBeforeDeleteHook = ({ id, req }) => refuseIfLast(id, req)

/** Keep the last administrator from becoming something else. */
export const keepLastAdminRole: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isDemotion = originalDoc?.role === 'admin' && 'role' in data && data['role'] !== 'admin'
  if (isDemotion) await refuseIfLast(originalDoc.id, req)
  return data
}
