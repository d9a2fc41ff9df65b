import type { Payload } from 'payload'

import type { Locale } from '../../kernel/locale.ts'

/** What a sharing picture says of an article. */
export type Headline = {
  readonly title: string
  readonly byline: string | undefined
  /** The name of its first category, in the article's language. */
  readonly category: string | undefined
}

/** Find what is shared of a published article, by its address; `undefined` where there is none. */
export const findHeadline = async (
  payload: Payload,
  locale: Locale,
  slug: string,
): Promise<Headline | undefined> => {
  const asReader = {
    overrideAccess: false,
    locale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    limit: 1,
  } as const
  const { docs } = await payload.find({
    collection: 'posts',
    ...asReader,
    where: { and: [{ language: { equals: locale } }, { slug: { equals: slug } }] },
    select: { title: true, byline: true, categories: true },
  })
  const [post] = docs
  if (!post) return undefined
  const first = post.categories?.[0]
  const categories =
    first === undefined
      ? []
      : (
          await payload.find({
            collection: 'categories',
            ...asReader,
            where: { id: { equals: typeof first === 'number' ? first : first.id } },
            select: { name: true },
          })
        ).docs
  return {
    title: post.title,
    byline: post.byline ?? undefined,
    category: categories[0]?.name ?? undefined,
  }
}
