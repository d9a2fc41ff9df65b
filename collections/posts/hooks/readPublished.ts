import type { PayloadRequest } from 'payload'

import type { Post } from '../../../src/payload-types.ts'

/**
 * Read what readers see of a post now, inside the transaction; `null` if they see nothing.
 *
 * A hook after a change is not told whether a draft or the published document was saved; the main
 * table knows.
 */
export const readPublished = async (id: number, req: PayloadRequest): Promise<Post | null> => {
  const post = await req.payload.db.findOne<Post>({
    collection: 'posts',
    where: { id: { equals: id } },
    req,
  })
  return post && post._status === 'published' && !post.deletedAt ? post : null
}
