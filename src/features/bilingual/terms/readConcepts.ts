import type { Payload, PayloadRequest } from 'payload'

import type { StoredConcept } from './exchange/planTerms.ts'
import { conceptOf } from './storedConcept.ts'

/**
 * Read the whole termbase in the order of its keys.
 *
 * @param req for a person: only what that person may read. Without it, for the newsroom itself.
 */
export const readConcepts = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<StoredConcept[]> => {
  const { docs } = await payload.find({
    collection: 'terms',
    pagination: false,
    depth: 0,
    sort: 'key',
    overrideAccess: req === undefined,
    ...(req ? { req } : {}),
  })
  return docs.map((doc) => ({ id: doc.id, concept: conceptOf(doc) }))
}
