import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { holdSchedulesOf } from '../../../src/features/publication/schedules/holdSchedulesOf.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'

/** Hold what somebody has scheduled who may no longer publish. */
export const holdOnDemotion: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isDemotion = canPublish(previousDoc) && !canPublish(doc)
  if (isDemotion) await holdSchedulesOf(doc.id, doc.name ?? doc.email, req)
  return doc
}

/** Hold what somebody has scheduled who is about to be deleted; the name is kept beside it. */
export const holdOnDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<{ id: number; name?: string; email?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (user) await holdSchedulesOf(user.id, user.name ?? user.email ?? `#${user.id}`, req)
}
