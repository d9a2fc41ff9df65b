import { cacheTags } from '../../kernel/cacheTags.ts'
import type { ArticleRecord } from '../queries/articleRecord.ts'
import type { PostCard } from '../queries/postCard.ts'

/**
 * The tags of an article's page: its own, its story's, and those of all that it shows.
 *
 * Not those of the lists: each publication would drop every article from the cache. An article that
 * is listed beside it has a tag of its own, so that a withdrawn one does not stay named.
 */
export const articleTags = (record: ArticleRecord, related: readonly PostCard[]): string[] => {
  const { post, material } = record
  const elsewhere = [...related, ...material.posts.values()]
  return [
    cacheTags.article(post.language, post.slug ?? ''),
    ...(post.translationKey ? [cacheTags.story(post.translationKey)] : []),
    cacheTags.categories,
    cacheTags.chips,
    ...[...material.media.keys()].map(cacheTags.media),
    ...[...material.tables.keys()].map(cacheTags.specTable),
    ...[...material.sources.keys()].map(cacheTags.source),
    ...related.flatMap(({ picture }) => (picture ? [cacheTags.media(picture.id)] : [])),
    ...elsewhere.flatMap(({ slug, language }) => (slug ? [cacheTags.article(language, slug)] : [])),
  ]
}
