import type { CollectionBeforeChangeHook } from 'payload'

import { currentEmbargo } from '../../../src/features/publication/embargo/currentEmbargo.ts'

/**
 * Carry the end of the embargo into whatever is written of a post, from where it is noted.
 *
 * Payload would take it from the newest revision, which may have been read before the embargo was
 * set; readers' queries ask for it here.
 */
export const keepEmbargo: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: unknown = originalDoc?.id
  const embargo = typeof id === 'number' ? await currentEmbargo(id, req) : undefined
  return { ...data, embargoedUntil: embargo?.instant.toISOString() ?? null }
}
