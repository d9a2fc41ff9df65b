import { relatedId } from '../../kernel/relatedId.ts'
import { asReader } from './asReader.ts'
import type { Cursor } from './cursor.ts'
import { olderThan } from './olderThan.ts'
import type { PageRequest } from './page.ts'
import type { Reader } from './reader.ts'

/** What a list is about: the posts of one category, or those about one chip. */
export type ListKey = { readonly category: number } | { readonly chip: number }

/** A stretch of a list: which posts, and where the next stretch begins. */
export type Listed = { readonly posts: readonly number[]; readonly next: Cursor | undefined }

/**
 * Look up which posts stand in a list, newest first.
 *
 * Read by key from `listings`: as fast in a large archive as in a small one.
 */
export const listed = async (
  reader: Reader,
  key: ListKey,
  { before, size }: PageRequest,
): Promise<Listed> => {
  const { docs } = await reader.payload.find({
    collection: 'listings',
    ...asReader(reader),
    draft: false,
    where: {
      and: [
        'category' in key ? { category: { equals: key.category } } : { chip: { equals: key.chip } },
        { language: { equals: reader.locale } },
        ...olderThan(before),
      ],
    },
    sort: ['-publishedAt', '-id'],
    limit: size + 1,
    select: { post: true, publishedAt: true },
  })
  const shown = docs.slice(0, size)
  const last = shown.at(-1)
  return {
    posts: shown.flatMap(({ post }) => relatedId(post) ?? []),
    next: docs.length > size && last ? { publishedAt: last.publishedAt, id: last.id } : undefined,
  }
}
