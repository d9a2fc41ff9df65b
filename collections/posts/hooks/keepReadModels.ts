import type { CollectionAfterChangeHook } from 'payload'

import { isPublishing } from './isPublishing.ts'
import { readPublished } from './readPublished.ts'
import { refreshReadModels } from './refreshReadModels.ts'

/**
 * Keep lists, search and cached pages in step with what readers see of a post.
 *
 * Runs in the transaction of the change; the saving of a draft beside a published post changes
 * nothing that readers see, and costs one look at the main table.
 */
export const keepReadModels: CollectionAfterChangeHook = async ({ doc, req }) => {
  const isDraftBesidePublished = !isPublishing(doc) && (await readPublished(doc.id, req)) !== null
  if (!isDraftBesidePublished) await refreshReadModels(doc.id, req)
  return doc
}
