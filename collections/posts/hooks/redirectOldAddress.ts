import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'

import type { Presence } from '../../../src/features/publication/presence.ts'
import { presenceOf } from '../../../src/features/publication/presence.ts'
import { readNow } from '../../../src/features/publication/readNow.ts'
import { postPath } from '../../../src/kernel/postPath.ts'
import type { Post } from '../../../src/payload-types.ts'
import { isPublishing } from './isPublishing.ts'

// Nobody asks for these: they follow from a publication that was allowed.
const trusted = (req: PayloadRequest) =>
  ({ collection: 'redirects', depth: 0, overrideAccess: true, req }) as const

const at = (post: Pick<Post, 'language'>, slug: string): Where => ({
  and: [
    { from: { equals: postPath(post.language, slug) } },
    { language: { equals: post.language } },
  ],
})

// Seldom is one there, and to look costs less than to delete nothing.
const clearAddress = async (where: Where, req: PayloadRequest): Promise<void> => {
  const select = { from: true } as const
  const found = await req.payload.db.findOne({ collection: 'redirects', where, select, req })
  if (found) await req.payload.delete({ ...trusted(req), where })
}

const pointHere = async (
  post: Pick<Post, 'id' | 'language'>,
  oldSlug: string,
  req: PayloadRequest,
): Promise<void> => {
  const data = { post: post.id, to: null }
  const { docs } = await req.payload.update({ ...trusted(req), where: at(post, oldSlug), data })
  if (docs.length > 0) return
  const from = postPath(post.language, oldSlug)
  await req.payload.create({
    ...trusted(req),
    data: { ...data, from, language: post.language },
  })
}

const wasPublic = async (post: Presence, req: PayloadRequest): Promise<boolean> =>
  post.isPublished || (post.publishedAt !== null && post.publishedAt <= (await readNow(req)))

/**
 * Lead readers from a post's old address to its new one, in the transaction that publishes it.
 *
 * The main table knows where readers found the post until now; the last revision may have had the
 * new address for days. Whatever redirect stood at the new address goes: the post is there.
 */
export const redirectOldAddress: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const slug: unknown = data['slug'] ?? originalDoc?.slug
  if (!isPublishing(data) || typeof slug !== 'string') return data
  const language = data['language'] ?? originalDoc?.language
  const before = originalDoc?.id ? presenceOf(originalDoc.id, req) : null
  if (before?.isPublished && before.slug === slug) return data
  await clearAddress(at({ language }, slug), req)
  if (before?.slug && before.slug !== slug && (await wasPublic(before, req))) {
    await pointHere({ id: originalDoc.id, language: before.language }, before.slug, req)
  }
  return data
}
