import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { queuePurge } from '../src/features/publication/outbox/queuePurge.ts'

type TagsOf = (doc: { id: number }) => readonly string[]

/**
 * Make stale what shows a document of reference data, when it changes or goes.
 *
 * @param isListed whether pages list all there are, and so a new one.
 */
export const purgeAfter = (
  tagsOf: TagsOf,
  { isListed = true }: { readonly isListed?: boolean } = {},
): { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] } => ({
  afterChange: [
    async ({ doc, operation, req }) => {
      if (isListed || operation !== 'create') await queuePurge(req, tagsOf(doc))
      return doc
    },
  ],
  afterDelete: [
    async ({ doc, req }) => {
      await queuePurge(req, tagsOf(doc))
      return doc
    },
  ],
})
