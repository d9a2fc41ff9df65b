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
 * @returns the id and the slug of each category by `categoryKey`, and how many were made.
 */
export const writeCategories = async (
  posts: ReadonlyArray<Pick<PageFacts, 'categories' | 'language'>>,
  newsroom: Newsroom,
  payload: Payload,
): Promise<{
  readonly ids: ReadonlyMap<string, number>
  readonly slugs: ReadonlyMap<string, string>
  readonly made: number
}> => {
  const ids = new Map<string, number>()
  const slugs = new Map<string, string>()
  for (const { id, slug, names } of newsroom.categories) {
    for (const language of ['zh-TW', 'en'] as const) {
      const name = names[language]
      if (!name) continue
      ids.set(categoryKey(name, language), id)
      slugs.set(categoryKey(name, language), slug)
    }
  }
  const taken = new Set(newsroom.categories.map(({ slug }) => slug))
  let made = 0
  for (const { categories, language } of posts) {
    for (const name of categories) {
      const key = categoryKey(name, language)
      if (ids.has(key)) continue
      const slug = freeSlug(name, taken)
      const { id } = await payload.create({
        collection: 'categories',
        locale: language,
        data: { name, slug },
        depth: 0,
        // The command line acts as the desk itself, which keeps categories.
        overrideAccess: true,
      })
      ids.set(key, id)
      slugs.set(key, slug)
      taken.add(slug)
      made += 1
    }
  }
  return { ids, slugs, made }
}
