import type { PayloadRequest } from 'payload'

import { relatedId } from '../../kernel/relatedId.ts'
import type { DeskPost } from './deskPost.ts'

/** Find what the clock will publish or withdraw next; the earliest first. */
export const findDueNext = async (req: PayloadRequest, limit: number): Promise<DeskPost[]> => {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { state: { equals: 'armed' } },
    select: { post: true, title: true, language: true, action: true, instant: true },
    sort: 'instant',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ post, title, language, action, instant }) => {
    const id = relatedId(post)
    // Of a post that is gone the alarm tells.
    return id === undefined ? [] : [{ id, language, title: title || null, at: instant, action }]
  })
}
