import { readPage } from './readPage.ts'

/** Find the paths of the articles that a newsroom's feeds tell of, in both languages. */
export const findArticles = async (address: string): Promise<string[]> => {
  const feeds = await Promise.all(
    ['zh-TW', 'en'].map((one) => readPage(`${address}/${one}/feed.xml`)),
  )
  return feeds
    .flatMap((feed) => [...feed.matchAll(/<link rel="alternate"[^>]+href="([^"]+)"/g)])
    .map((found) => new URL(found[1] ?? '').pathname)
    .filter((path) => path.includes('/posts/'))
}
