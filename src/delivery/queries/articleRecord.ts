import type { ShownRecords } from '../../features/chips/live/shownRecords.ts'
import type { TablePin } from '../../features/chips/live/tablePin.ts'
import type { Chip, Post, Source, SpecTable } from '../../payload-types.ts'
import type { ChartRecord } from './findChart.ts'
import type { HeldEvent } from './findHeldEvents.ts'
import type { MediaRecord } from './mediaRecord.ts'

/** What is read of a post for its own page. */
export const articleSelect = {
  title: true,
  slug: true,
  language: true,
  kind: true,
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

/** A chip as it is read for the card of its mentions. */
export type MentionedChip = ChipName & Pick<Chip, 'vendor' | 'releasedOn'>

/** A source as it is read. */
export type SourceRecord = Pick<
  Source,
  'id' | 'title' | 'kind' | 'publisher' | 'url' | 'publishedOn' | 'accessedOn' | 'quotation'
>

/** Where another article is. */
export type PostAddress = Pick<Post, 'id' | 'title' | 'slug' | 'language'>

/** The other language of an article, as readers see it. */
export type Counterpart = PostAddress & Pick<Post, 'updatedAt'>

/** What the desk holds of the chips in tables, and what tables and charts are pinned to, by block. */
type TableFacts = ShownRecords & {
  /** The address of each chip of which facts were asked for. */
  readonly slugs: ReadonlyMap<number, string>
  /** What each is called in the reader's language; empty where it has no name there. */
  readonly names: ReadonlyMap<number, string>
  readonly pins: ReadonlyMap<string, TablePin>
  /** The newsroom's day, `2025-04-09`. */
  readonly today: string
}

/** What an article shows beside its own words, by id; whatever the reader may not see is absent. */
export type Material = {
  readonly media: ReadonlyMap<number, MediaRecord>
  readonly tables: ReadonlyMap<number, SpecTableRecord>
  readonly chips: ReadonlyMap<number, MentionedChip>
  readonly sources: ReadonlyMap<number, SourceRecord>
  readonly posts: ReadonlyMap<number, PostAddress>
  /** Of the chips that its text mentions as well. */
  readonly tableFacts: TableFacts
  /** What happened to the export of the chips that its text mentions, the oldest first. */
  readonly controlEvents: readonly HeldEvent[]
  /** By `chartKey`. */
  readonly charts: ReadonlyMap<string, ChartRecord>
}

/** An article as it is read: the post, its material, and the same story in the other language. */
export type ArticleRecord = {
  readonly post: ArticlePost
  readonly material: Material
  readonly counterpart: Counterpart | undefined
  /** ISO 8601: since when it is older than its counterpart, where readers are told so. */
  readonly behindSince: string | undefined
}
