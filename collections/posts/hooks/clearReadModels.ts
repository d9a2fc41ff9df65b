import type { PayloadRequest } from 'payload'

import type { SearchEntry } from '../../../src/payload-types.ts'

/** What readers could find of a post until now. */
export type ListedPost = Pick<SearchEntry, 'language' | 'slug' | 'translationKey'>

/** Take a post out of lists and search; give what readers could find there, `null` if nothing. */
export const clearReadModels = async (
  id: number | string,
  req: PayloadRequest,
): Promise<ListedPost | null> => {
  const where = { post: { equals: id } }
  const entry = await req.payload.db.findOne<SearchEntry>({
    collection: 'search-entries',
    where,
    req,
  })
  if (!entry) return null
  await req.payload.db.deleteMany({ collection: 'listings', where, req })
  await req.payload.db.deleteMany({ collection: 'search-entries', where, req })
  return entry
}
