import type { Payload } from 'payload'

const asReader = {
  overrideAccess: false,
  depth: 0,
  pagination: false,
  select: { slug: true },
} as const

/** List the address parts of all categories and chips. */
export const listSitemapNames = async (
  payload: Payload,
): Promise<{ categories: { slug: string }[]; chips: { slug: string }[] }> => {
  const categories = await payload.find({ collection: 'categories', ...asReader, sort: 'order' })
  const chips = await payload.find({ collection: 'chips', ...asReader, sort: 'slug' })
  return { categories: categories.docs, chips: chips.docs }
}
