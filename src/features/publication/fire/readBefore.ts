import type { PayloadRequest } from 'payload'

import type { Post } from '../../../payload-types.ts'
import type { Content } from '../revisions/contentOf.ts'
import { contentOf } from '../revisions/contentOf.ts'

/** What readers saw of a post before it was fired: a content, or nothing. */
export type Before = { readonly content: Content | null }

/** Read what readers see of a post, as it can be published again. */
export const readBefore = async (post: number, req: PayloadRequest): Promise<Before> => {
  const found = await req.payload.db.findOne<Post>({
    collection: 'posts',
    where: { id: { equals: post } },
    req,
  })
  if (!found || found._status !== 'published' || found.deletedAt) return { content: null }
  const fields = req.payload.collections.posts.config.flattenedFields
  return { content: contentOf(fields, found as unknown as Record<string, unknown>) }
}
