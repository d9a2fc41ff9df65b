import type { CollectionBeforeChangeHook } from 'payload'

import { isPublishing } from './isPublishing.ts'

/** Note the moment of the first publication, unless the desk has set one. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!isPublishing(data)) return data
  // A date that is cleared is stamped anew: no list could place a post without one.
  const publishedAt = 'publishedAt' in data ? data['publishedAt'] : originalDoc?.publishedAt
  return publishedAt ? data : { ...data, publishedAt: new Date().toISOString() }
}
