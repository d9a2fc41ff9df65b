import type { PayloadRequest } from 'payload'

import type { DeskPost } from './deskPost.ts'
import { deskPostOf, deskSelect } from './deskPost.ts'

/** Find what readers see since lately, as they see it; the latest first. */
export const findRecentlyPublished = async (
  req: PayloadRequest,
  limit: number,
): Promise<DeskPost[]> => {
  const { docs } = await req.payload.find({
    collection: 'posts',
    draft: false,
    where: { _status: { equals: 'published' } },
    select: deskSelect,
    sort: '-publishedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((post) => deskPostOf(post, 'publishedAt'))
}
