import type { Chip, Post, Source, SpecTable } from '../../payload-types.ts'
import type { MediaRecord } from './mediaRecord.ts'

/** What is read of a post for its own page. */
export const articleSelect = {
  title: true,
  slug: true,
  language: true,
  translationKey: true,
  summary: true,
  byline: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
  cover: true,
  body: true,
  sources: true,
  seo: true,
  categories: true,
  chips: true,
  tags: true,
  mark: true,
  behindNote: true,
} as const

/** A post as it is read for its own page. */
export type ArticlePost = Pick<Post, 'id' | keyof typeof articleSelect>

/** A spec table as it is read. */
export type SpecTableRecord = Pick<SpecTable, 'id' | 'title' | 'grid' | 'note' | 'sources'>

/** A chip as it is read where it is only named. */
export type ChipName = Pick<Chip, 'id' | 'name' | 'slug'>

/** A source as it is read. */
export type SourceRecord = Pick<
  Source,
  'id' | 'title' | 'kind' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn' | 'quotation'
>

/** Where another article is. */
export type PostAddress = Pick<Post, 'id' | 'title' | 'slug' | 'language'>

/** The other language of an article, as readers see it. */
export type Counterpart = PostAddress & Pick<Post, 'updatedAt'>

/** What an article shows beside its own words, by id; whatever the reader may not see is absent. */
export type Material = {
  readonly media: ReadonlyMap<number, MediaRecord>
  readonly tables: ReadonlyMap<number, SpecTableRecord>
  readonly chips: ReadonlyMap<number, ChipName>
  readonly sources: ReadonlyMap<number, SourceRecord>
  readonly posts: ReadonlyMap<number, PostAddress>
}

/** An article as it is read: the post, its material, and the same story in the other language. */
export type ArticleRecord = {
  readonly post: ArticlePost
  readonly material: Material
  readonly counterpart: Counterpart | undefined
  /** ISO 8601: since when it is older than its counterpart, where readers are told so. */
  readonly behindSince: string | undefined
}
