import type { PayloadRequest } from 'payload'

import type { DeskPost } from './deskPost.ts'
import { deskPostOf, deskSelect } from './deskPost.ts'

/**
 * Find what somebody is working on: posts whose last revision is a draft, and which they changed
 * last or are an author of; the latest first.
 */
export const findMyDrafts = async (req: PayloadRequest, limit: number): Promise<DeskPost[]> => {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    draft: true,
    where: {
      and: [
        { _status: { equals: 'draft' } },
        {
          or: [{ updatedBy: { equals: req.user.id } }, { authors: { equals: req.user.id } }],
        },
      ],
    },
    select: deskSelect,
    sort: '-updatedAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map((post) => deskPostOf(post, 'updatedAt'))
}
