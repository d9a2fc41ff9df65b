import type { CollectionAfterChangeHook } from 'payload'

import { closeTask } from '../../../src/features/chips/drift/taskStore.ts'
import { pinTables } from '../../../src/features/chips/live/pinTables.ts'
import { isPublishing } from './isPublishing.ts'

/**
 * Pin the tables of what is published to what the desk knows at that moment; what was to be done
 * about an article that facts had overtaken is done with it.
 */
export const pinShownTables: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!isPublishing(doc)) return doc
  await pinTables(doc, req)
  await closeTask(doc.id, req)
  return doc
}
