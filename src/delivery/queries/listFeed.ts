import type { Payload } from 'payload'

import type { Locale } from '../../kernel/locale.ts'
import type { FeedEntry } from '../feeds/renderFeed.ts'

/** How many articles a feed tells of. */
const feedLength = 30

/** List the newest published articles of a language as its feed tells them. */
export const listFeed = async (payload: Payload, locale: Locale): Promise<FeedEntry[]> => {
  const { docs } = await payload.find({
    collection: 'posts',
    overrideAccess: false,
    where: { and: [{ language: { equals: locale } }, { _status: { equals: 'published' } }] },
    sort: ['-publishedAt', '-id'],
    select: {
      title: true,
      slug: true,
      summary: true,
      byline: true,
      publishedAt: true,
      updatedAt: true,
    },
    depth: 0,
    limit: feedLength,
    pagination: false,
  })
  return docs.flatMap(({ slug, publishedAt, ...post }) =>
    slug && publishedAt ? [{ ...post, slug, publishedAt }] : [],
  )
}
