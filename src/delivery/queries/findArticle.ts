import { isSlug } from '../../kernel/slug.ts'
import { otherLocale } from '../../kernel/locale.ts'
import type { ArticlePost, ArticleRecord, PostAddress } from './articleRecord.ts'
import { articleSelect } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import { findMaterial } from './findMaterial.ts'
import type { Reader } from './reader.ts'
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

const findCounterpart = async (
  reader: Reader,
  post: ArticlePost,
): Promise<PostAddress | undefined> => {
  if (!post.translationKey) return undefined
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    draft: false,
    where: {
      and: [
        { translationKey: { equals: post.translationKey } },
        { language: { equals: otherLocale(post.language) } },
        { _status: { equals: 'published' } },
      ],
    },
    limit: 1,
    select: { title: true, slug: true, language: true },
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
  const [material, counterpart] = await Promise.all([
    findMaterial(reader, wantedBy(post)),
    findCounterpart(reader, post),
  ])
  return { post, material, counterpart }
}
