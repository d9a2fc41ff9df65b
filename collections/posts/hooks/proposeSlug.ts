import type { CollectionBeforeValidateHook } from 'payload'

import { slugify } from '../../../src/kernel/slug.ts'
import { isPublishing } from './isPublishing.ts'

/**
 * Make an address from the headline where there is none.
 *
 * Only for a post that arrives with its headline, or at its publication: a draft that is being
 * typed would be named after its first letters.
 */
export const proposeSlug: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (!data) return data
  const title = data['title'] ?? originalDoc?.title
  const slug = 'slug' in data ? data['slug'] : originalDoc?.slug
  if (slug || typeof title !== 'string') return data
  // A draft that says it has none, as a duplicate does, would get the address of its original.
  const isLeftOpen = operation !== 'create' || data['slug'] === null
  if (isLeftOpen && !isPublishing(data)) return data
  return { ...data, slug: slugify(title) || null }
}
