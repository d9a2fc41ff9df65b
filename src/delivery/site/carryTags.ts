import { unstable_cache } from 'next/cache'

/** Next takes at most 128 tags at a time. */
const batch = 100

/**
 * Let the page that is being rendered carry tags, so that it goes stale with what it shows.
 *
 * Next ties tags to cached data, and a page to the data it has read; here a page is the only thing
 * that is cached, so the data is a mere `true`. Call it for what is absent as well: the page that
 * says “not found” has to go when the article comes.
 */
export const carryTags = async (tags: Iterable<string>): Promise<void> => {
  const all = [...new Set(tags)]
  for (let from = 0; from < all.length; from += batch) {
    const some = all.slice(from, from + batch)
    await unstable_cache(async () => true, ['tags', ...some], { tags: some })()
  }
}
