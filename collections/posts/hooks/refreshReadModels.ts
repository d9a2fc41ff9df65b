import type { PayloadRequest } from 'payload'

import type { Body } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { queuePurge } from '../../../src/features/publication/outbox/queuePurge.ts'
import { searchTerms } from '../../../src/kernel/searchTerms.ts'
import type { Post } from '../../../src/payload-types.ts'
import { purgedBy } from '../purgedBy.ts'
import { clearReadModels } from './clearReadModels.ts'

const idOf = (related: number | { id: number }): number =>
  typeof related === 'number' ? related : related.id

const listingsOf = (post: Post) => {
  const { id, language, publishedAt, embargoedUntil } = post
  const base = { post: id, language, publishedAt, embargoedUntil }
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
    embargoedUntil: post.embargoedUntil,
  }
}

/**
 * Make lists, search and cached pages show what readers see of a post now.
 *
 * Runs in the caller's transaction.
 *
 * @param published what readers see now; `null` if nothing.
 * @param isNew a post that was never in any list.
 */
export const refreshReadModels = async (
  id: number,
  published: Post | null,
  req: PayloadRequest,
  { isNew = false }: { readonly isNew?: boolean } = {},
): Promise<void> => {
  const before = isNew ? null : await clearReadModels(id, req)
  await queuePurge(req, purgedBy(before, published))
  if (!published) return
  for (const data of listingsOf(published)) {
    await req.payload.db.create({ collection: 'listings', data, req, returning: false })
  }
  await req.payload.db.create({
    collection: 'search-entries',
    data: searchEntryOf(published),
    req,
    returning: false,
  })
}
