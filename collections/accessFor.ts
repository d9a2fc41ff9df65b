import type { Access, CollectionConfig, Where } from 'payload'

import type { NewsroomSlug, Operation, Reach } from '../src/policies/accessTable.ts'
import { reachOf } from '../src/policies/accessTable.ts'
import { canEnterAdmin } from '../src/policies/canEnterAdmin.ts'
import { canPublish } from '../src/policies/canPublish.ts'
import { isAdmin } from '../src/policies/isAdmin.ts'
import { actorOf } from '../src/policies/role.ts'

const whereOf = (reach: Reach, userId: number | string | undefined): Where | boolean => {
  switch (reach) {
    case 'all':
      return true
    case 'published':
      // `trash=true` in a request switches Payload's own filter off; this one stays.
      return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
    case 'released':
      return { releasedAt: { exists: true } }
    case 'unreleased':
      return { releasedAt: { exists: false } }
    case 'unpublished':
      return { _status: { not_equals: 'published' } }
    case 'self':
      return userId === undefined ? false : { id: { equals: userId } }
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
    return whereOf(reachOf(slug, operation, actorOf(req.user)), req.user?.id)
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
