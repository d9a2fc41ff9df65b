import { isSlug } from '../../kernel/slug.ts'
import type { ArticlePost, ArticleRecord } from './articleRecord.ts'
import { articleSelect } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import { findBehindSince } from './findBehindSince.ts'
import { findCounterpart } from './findCounterpart.ts'
import { findMaterial } from './findMaterial.ts'
import { findPins } from './findPins.ts'
import type { Reader } from './reader.ts'
import { tellsBehind } from './tellsBehind.ts'
import { wantedBy } from './wantedBy.ts'

/** How an article is named: by its address, or in a preview by its id. */
export type ArticleKey = { readonly slug: string } | { readonly id: number }

const findPost = async (reader: Reader, key: ArticleKey): Promise<ArticlePost | undefined> => {
  if ('slug' in key && !isSlug(key.slug)) return undefined
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    where:
      'slug' in key
        ? { and: [{ slug: { equals: key.slug } }, { language: { equals: reader.locale } }] }
        : { id: { equals: key.id } },
    limit: 1,
    select: articleSelect,
  })
  return docs[0]
}

/** Find an article with all that its page shows; `undefined` if the reader may not see it. */
export const findArticle = async (
  reader: Reader,
  key: ArticleKey,
): Promise<ArticleRecord | undefined> => {
  const post = await findPost(reader, key)
  if (!post) return undefined
  const wanted = wantedBy(post)
  const pinned =
    wanted.tables.length + wanted.charts.length > 0
      ? findPins(reader, post.id)
      : new Map<string, never>()
  const [material, counterpart, behindSince] = await Promise.all([
    findMaterial(reader, wanted, pinned),
    findCounterpart(reader, post),
    tellsBehind(reader, post) ? findBehindSince(reader, post.id) : undefined,
  ])
  // Behind what readers do not see nobody is.
  return { post, material, counterpart, behindSince: counterpart && behindSince }
}
