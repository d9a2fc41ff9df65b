import { otherLocale } from '../../kernel/locale.ts'
import type { Post } from '../../payload-types.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

const select = {
  slug: true,
  language: true,
  translationKey: true,
  updatedAt: true,
  seo: true,
} as const

type Found = Pick<Post, 'id' | keyof typeof select>

/** A post as it is read for the sitemap, with its counterpart's address part. */
export type SitemapPost = Found & { readonly counterpart: string | undefined }

/** How many ids one part of the sitemap covers; a sitemap may have 50,000 addresses. */
const sitemapPartSize = 5000

/** Tell how many parts the sitemap has: as many as the newest post's id needs, at least one. */
export const countSitemapParts = async (reader: Reader): Promise<number> => {
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    sort: '-id',
    limit: 1,
    select: { language: true },
  })
  return Math.floor((docs[0]?.id ?? 0) / sitemapPartSize) + 1
}

/** List the posts of one part of the sitemap, both languages, by id; parts count from 0. */
export const listSitemapPosts = async (reader: Reader, part: number): Promise<SitemapPost[]> => {
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    where: {
      and: [
        { id: { greater_than_equal: part * sitemapPartSize } },
        { id: { less_than: (part + 1) * sitemapPartSize } },
      ],
    },
    sort: 'id',
    limit: sitemapPartSize,
    select,
  })
  const shown = docs.filter(({ seo }) => !seo?.isHiddenFromSearch)
  const keys = [...new Set(shown.flatMap(({ translationKey }) => translationKey ?? []))]
  const known = new Map(
    shown.map((post) => [`${post.language} ${post.translationKey}`, post.slug ?? undefined]),
  )
  const missing = keys.filter((key) => !known.has(`zh-TW ${key}`) || !known.has(`en ${key}`))
  const elsewhere =
    missing.length === 0
      ? []
      : (
          await reader.payload.find({
            collection: 'posts',
            ...asReader(reader),
            where: { translationKey: { in: missing } },
            select,
          })
        ).docs
  for (const post of elsewhere) {
    if (!post.seo?.isHiddenFromSearch) {
      known.set(`${post.language} ${post.translationKey}`, post.slug ?? undefined)
    }
  }
  return shown.map((post) => ({
    ...post,
    counterpart: known.get(`${otherLocale(post.language)} ${post.translationKey}`),
  }))
}
