import type { PayloadRequest } from 'payload'

import type { StoryPost } from './story.ts'

/** The names of those who last changed posts, by user; users who are gone are absent. */
export const nameEditors = async (
  posts: readonly StoryPost[],
  req: PayloadRequest,
): Promise<Record<string, string>> => {
  const ids = [...new Set(posts.flatMap(({ updatedBy }) => updatedBy ?? []))]
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return Object.fromEntries(docs.map((user) => [String(user.id), user.name]))
}
