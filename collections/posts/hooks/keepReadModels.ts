import type { CollectionAfterChangeHook } from 'payload'

import { notePublication } from '../../../src/features/publication/notePublication.ts'
import { presenceOf } from '../../../src/features/publication/presence.ts'
import { readPublished } from './readPublished.ts'
import { refreshReadModels } from './refreshReadModels.ts'

/**
 * Keep lists, search and cached pages in step with what readers see of a post.
 *
 * Runs in the transaction of the change; the saving of a draft changes nothing that readers see, and
 * costs nothing here.
 */
export const keepReadModels: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const before = operation === 'create' ? null : presenceOf(doc.id, req)
  // A draft was saved: nothing was noted, and nothing that readers see has changed.
  if (before === undefined) return doc
  const published = await readPublished(doc.id, req)
  await refreshReadModels(doc.id, published, req, { isNew: operation === 'create' })
  const { id, language, title, mark } = published ?? doc
  const isGone = Boolean(doc.deletedAt) && before !== null && !before.isInTrash
  await notePublication(
    {
      post: { id, language, title, mark },
      before,
      now: published as Readonly<Record<string, unknown>> | null,
      ...(isGone ? { end: 'trashed' as const } : {}),
    },
    req,
  )
  return doc
}
