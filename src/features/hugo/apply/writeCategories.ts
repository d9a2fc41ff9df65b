import type { Payload } from 'payload'

import { fingerprint } from '../../../kernel/fingerprint.ts'
import { slugify } from '../../../kernel/slug.ts'
import type { PageFacts } from '../page/pageFacts.ts'
import type { Newsroom } from '../plan/newsroom.ts'
import { categoryKey } from './applying.ts'

const freeSlug = (name: string, taken: ReadonlySet<string>): string => {
  const wanted = slugify(name).slice(0, 90) || `category-${fingerprint(name).slice(0, 8)}`
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
  }
}

/**
 * Make the categories that posts ask for and the newsroom has not, before any of the posts.
 *
 * @returns the id of each category by `categoryKey`, and how many were made.
 */
export const writeCategories = async (
  posts: ReadonlyArray<Pick<PageFacts, 'categories' | 'language'>>,
  newsroom: Newsroom,
  payload: Payload,
): Promise<{ readonly ids: ReadonlyMap<string, number>; readonly made: number }> => {
  const ids = new Map<string, number>()
  for (const { id, names } of newsroom.categories) {
    for (const language of ['zh-TW', 'en'] as const) {
      const name = names[language]
      if (name) ids.set(categoryKey(name, language), id)
    }
  }
  const slugs = new Set(newsroom.categories.map(({ slug }) => slug))
  let made = 0
  for (const { categories, language } of posts) {
    for (const name of categories) {
      const key = categoryKey(name, language)
      if (ids.has(key)) continue
      const slug = freeSlug(name, slugs)
      const { id } = await payload.create({
        collection: 'categories',
        locale: language,
        data: { name, slug },
        depth: 0,
        // The command line acts as the desk itself, which keeps categories.
        overrideAccess: true,
      })
      ids.set(key, id)
      slugs.add(slug)
      made += 1
    }
  }
  return { ids, made }
}
