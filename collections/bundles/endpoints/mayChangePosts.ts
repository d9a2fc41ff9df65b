import type { PayloadRequest } from 'payload'

import { mayChangePost } from '../../posts/endpoints/mayChangePost.ts'

/**
 * Ask whether somebody may change each of some posts, as far as they can be changed at all: what is
 * in the trash keeps nobody from the rest.
 */
export const mayChangePosts = async (
  posts: readonly number[],
  req: PayloadRequest,
): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { in: [...posts] } },
    select: { language: true },
    depth: 0,
    pagination: false,
    // Asked below, post by post.
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) if (!(await mayChangePost(id, req))) return false
  return true
}
