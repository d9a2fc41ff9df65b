import { randomUUID } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import { firingOf } from '../../../src/features/publication/fire/firing.ts'
import { readNow } from '../../../src/features/publication/readNow.ts'
import { isPublishing } from './isPublishing.ts'

/**
 * Mark a publication, and note the moment of the first one unless the desk has set one.
 *
 * What was scheduled appeared at its instant, to the second; what is published now, now.
 */
export const stampPublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isPublishing(data)) return data
  const firing = firingOf(req)
  const mark = firing?.mark ?? randomUUID()
  // A date that is cleared is stamped anew: no list could place a post without one.
  const given = 'publishedAt' in data ? data['publishedAt'] : originalDoc?.publishedAt
  if (given) return { ...data, mark }
  const moment = firing?.origin === 'clock' ? firing.instant : await readNow(req)
  return { ...data, mark, publishedAt: moment.toISOString() }
}
