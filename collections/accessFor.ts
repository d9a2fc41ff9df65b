import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import { freshClock } from '../src/features/publication/freshClock.ts'
import type { NewsroomSlug, Operation, Reach } from '../src/policies/accessTable.ts'
import { reachOf } from '../src/policies/accessTable.ts'
import { canEnterAdmin } from '../src/policies/canEnterAdmin.ts'
import { canPublish } from '../src/policies/canPublish.ts'
import { isAdmin } from '../src/policies/isAdmin.ts'
import { actorOf } from '../src/policies/role.ts'

/** What has not come yet, or is under embargo, is not there, whatever its status says. */
const hasCome = async ({ payload }: PayloadRequest): Promise<Where[]> => {
  const now = (await freshClock(payload)).now().toISOString()
  return [
    { publishedAt: { less_than_equal: now } },
    { or: [{ embargoedUntil: { exists: false } }, { embargoedUntil: { less_than_equal: now } }] },
  ]
}

const whereOf = (reach: Reach, req: PayloadRequest): Where | boolean | Promise<Where> => {
  switch (reach) {
    case 'all':
      return true
    case 'published':
      // `trash=true` in a request switches Payload's own filter off; this one stays.
      return hasCome(req).then((come) => ({
        and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...come],
      }))
    case 'appeared':
      return hasCome(req).then((and) => ({ and }))
    case 'released':
      return { releasedAt: { exists: true } }
    case 'unreleased':
      return { releasedAt: { exists: false } }
    case 'unpublished':
      return { _status: { not_equals: 'published' } }
    case 'recorded':
      return { recordedFrom: { exists: true } }
    case 'self':
      return req.user ? { id: { equals: req.user.id } } : false
    case 'none':
      return false
  }
}

const accessOf =
  (slug: NewsroomSlug, operation: Operation): Access =>
  ({ req, data }) => {
    // Asked by the admin panel to decide whether it shows the button, and by every write. Whoever
    // asks about reading hands over the document itself, which may well be published.
    const isWrite = operation === 'create' || operation === 'update'
    if (isWrite && data?.['_status'] === 'published' && !canPublish(req.user)) return false
    return whereOf(reachOf(slug, operation, actorOf(req.user)), req)
  }

/** Make a collection's access functions from the policy table. */
export const accessFor = (slug: NewsroomSlug): NonNullable<CollectionConfig['access']> => ({
  read: accessOf(slug, 'read'),
  readVersions: accessOf(slug, 'readVersions'),
  create: accessOf(slug, 'create'),
  update: accessOf(slug, 'update'),
  delete: accessOf(slug, 'delete'),
  unlock: ({ req }) => isAdmin(req.user),
  admin: ({ req }) => canEnterAdmin(req.user),
})
