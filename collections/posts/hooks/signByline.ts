import type { CollectionBeforeChangeHook } from 'payload'

import { isPublishing } from './isPublishing.ts'

const separator = { 'zh-TW': '、', en: ', ' } as const

/**
 * Write the authors' names into an empty byline when a post is published.
 *
 * Readers may not see users, so what they read of them is kept with the post.
 */
export const signByline: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isPublishing(data) || data['byline']) return data
  const authors: unknown[] = data['authors'] ?? originalDoc?.authors ?? []
  const ids = authors.filter((id) => typeof id === 'number' || typeof id === 'string')
  if (ids.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    // The one who publishes may not be allowed to see users; only their names leave here.
    overrideAccess: true,
  })
  const names = ids.flatMap((id) => docs.find((user) => user.id === id)?.name ?? [])
  const language = (data['language'] ?? originalDoc?.language) === 'en' ? 'en' : 'zh-TW'
  return { ...data, byline: names.join(separator[language]) }
}
