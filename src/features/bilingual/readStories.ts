import type { PayloadRequest } from 'payload'

import type { Post } from '../../payload-types.ts'
import type { PostState, Story, StoryPost } from './story.ts'

const query = {
  collection: 'posts',
  depth: 0,
  pagination: false,
  // Whoever looks for the other language has to learn that it lies in the trash.
  trash: true,
  overrideAccess: false,
} as const

const stateOf = (isPublic: boolean, latest: Post['_status']): PostState => {
  if (!isPublic) return 'draft'
  return latest === 'published' ? 'published' : 'changed'
}

const idOf = (user: Post['updatedBy']): number | null =>
  typeof user === 'object' && user !== null ? user.id : (user ?? null)

/**
 * Read the stories that posts belong to, at the same cost for one post and for a page of them.
 *
 * Three queries by index, however many posts are asked for; what the user may not read is absent.
 */
export const readStories = async (
  ids: readonly number[],
  req: PayloadRequest,
): Promise<Story[]> => {
  if (ids.length === 0) return []
  const { payload } = req
  const asked = await payload.find({
    ...query,
    where: { id: { in: [...ids] } },
    select: { translationKey: true },
    req,
  })
  const keys = [...new Set(asked.docs.flatMap((post) => post.translationKey ?? []))]
  if (keys.length === 0) return []
  const where = { translationKey: { in: keys } }
  const main = await payload.find({ ...query, where, select: { _status: true }, req })
  const latest = await payload.find({
    ...query,
    where,
    draft: true,
    select: {
      language: true,
      translationKey: true,
      title: true,
      slug: true,
      updatedAt: true,
      updatedBy: true,
      embargoedUntil: true,
      deletedAt: true,
      _status: true,
    },
    req,
  })
  const statusOf = new Map(main.docs.map((post) => [post.id, post._status]))
  const postOf = (post: (typeof latest.docs)[number]): StoryPost => ({
    id: post.id,
    language: post.language,
    title: post.title || null,
    slug: post.slug || null,
    state: stateOf(statusOf.get(post.id) === 'published', post._status),
    isTrashed: Boolean(post.deletedAt),
    updatedAt: post.updatedAt,
    updatedBy: idOf(post.updatedBy),
    embargoedUntil: post.embargoedUntil ?? null,
  })
  return keys.map((translationKey) => ({
    translationKey,
    posts: latest.docs.filter((post) => post.translationKey === translationKey).map(postOf),
  }))
}
