import type { CollectionBeforeChangeHook } from 'payload'

import type { Body } from '../../../src/content/lexical/nodes.ts'
import { keepSegments } from '../../../src/content/segments/keepSegments.ts'
import { firingOf } from '../../../src/features/publication/fire/firing.ts'

/**
 * Give every paragraph its identity, by which the other language knows it, through edits, splits,
 * moves, pastes, restored versions and imports.
 *
 * What the clock publishes stays exactly what was approved.
 */
export const keepIdentities: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const body = data['body'] as Body | null | undefined
  if (!body || firingOf(req)) return data
  const before = (originalDoc as { body?: Body | null } | undefined)?.body ?? undefined
  const seed = `${data['translationKey'] ?? originalDoc?.translationKey} ${data['language'] ?? originalDoc?.language}`
  // Payload has made a copy of what it was given.
  keepSegments(body, before, seed)
  return data
}
