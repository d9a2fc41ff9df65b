import type { PayloadRequest, Where } from 'payload'

import type { Post } from '../../../payload-types.ts'
import type { Content } from './contentOf.ts'
import { contentOf } from './contentOf.ts'
import { fingerprintContent } from './fingerprintContent.ts'

/** One revision of a post, and what is to be known of it. */
export type Revision = {
  readonly id: number
  readonly post: number
  readonly content: Content
  readonly fingerprint: string
  readonly status: string | null | undefined
  readonly updatedBy: number | undefined
}

const find = async (where: Where, req: PayloadRequest): Promise<Revision | undefined> => {
  const { docs } = await req.payload.db.findVersions<Post>({
    collection: 'posts',
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (!found) return undefined
  const { version } = found
  const fields = req.payload.collections.posts.config.flattenedFields
  const content = contentOf(fields, version as unknown as Record<string, unknown>)
  const { updatedBy } = version
  return {
    id: Number(found.id),
    post: Number(found.parent),
    content,
    fingerprint: fingerprintContent(content),
    status: version._status,
    updatedBy: typeof updatedBy === 'object' ? updatedBy?.id : (updatedBy ?? undefined),
  }
}

/** Read a revision by its id; `undefined` if there is none. */
export const readRevision = (id: number, req: PayloadRequest): Promise<Revision | undefined> =>
  find({ id: { equals: id } }, req)

/** Read the newest revision of a post; `undefined` if the post has none. */
export const readNewest = (post: number, req: PayloadRequest): Promise<Revision | undefined> =>
  find({ and: [{ parent: { equals: post } }, { latest: { equals: true } }] }, req)
