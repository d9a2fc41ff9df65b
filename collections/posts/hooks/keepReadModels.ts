import type { CollectionAfterChangeHook } from 'payload'

import type { Body } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { queuePurge } from '../../../src/features/publication/outbox/queuePurge.ts'
import { searchTerms } from '../../../src/kernel/searchTerms.ts'
import type { Post } from '../../../src/payload-types.ts'
import { purgedBy } from '../purgedBy.ts'
import { clearReadModels } from './clearReadModels.ts'
import { isPublishing } from './isPublishing.ts'
import { readPublished } from './readPublished.ts'

const idOf = (related: number | { id: number }): number =>
  typeof related === 'number' ? related : related.id

const listingsOf = (post: Post) => {
  const base = { post: post.id, language: post.language, publishedAt: post.publishedAt }
  return [
    ...(post.categories ?? []).map((category) => ({ ...base, category: idOf(category) })),
    ...(post.chips ?? []).map((chip) => ({ ...base, chip: idOf(chip) })),
  ]
}

const searchEntryOf = (post: Post) => {
  const text = [post.summary ?? '', post.body ? plainText(post.body as unknown as Body) : '']
    .join('\n')
    .trim()
  return {
    post: post.id,
    language: post.language,
    title: post.title,
    slug: post.slug,
    translationKey: post.translationKey,
    text,
    terms: searchTerms(`${post.title}\n${text}`),
    publishedAt: post.publishedAt,
  }
}

/**
 * Keep lists, search and cached pages in step with what readers see of a post.
 *
 * Runs in the transaction of the change; the saving of a draft beside a published post changes
 * nothing that readers see, and costs one look at the main table.
 */
export const keepReadModels: CollectionAfterChangeHook = async ({ doc, req }) => {
  const published = await readPublished(doc.id, req)
  if (published && !isPublishing(doc)) return doc

  const before = await clearReadModels(doc.id, req)
  await queuePurge(req, purgedBy(before, published))
  if (!published) return doc
  for (const data of listingsOf(published)) {
    await req.payload.db.create({ collection: 'listings', data, req })
  }
  await req.payload.db.create({
    collection: 'search-entries',
    data: searchEntryOf(published),
    req,
  })
  return doc
}
