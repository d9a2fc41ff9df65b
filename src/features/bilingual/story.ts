import type { Locale } from '../../kernel/locale.ts'

/**
 * A story and its posts.
 *
 * - *post*: an article in one language, with its own draft, history and publication.
 * - *story*: the posts that share a `translationKey`; at most one in each language.
 * - *counterpart*: the post of the same story in the other language.
 */

/**
 * What became of a post so far: never public or withdrawn (`draft`), public as it stands
 * (`published`), or public with later changes that readers do not see yet (`changed`).
 */
export type PostState = 'draft' | 'published' | 'changed'

/** A post as its story shows it: the latest words of the desk, published or not. */
export type StoryPost = {
  readonly id: number
  readonly language: Locale
  readonly title: string | null
  readonly slug: string | null
  readonly state: PostState
  readonly isTrashed: boolean
  /** ISO 8601, of the latest revision. */
  readonly updatedAt: string
  readonly updatedBy: number | null
  /** ISO 8601: until when nothing of it may be published; it may be over. */
  readonly embargoedUntil: string | null
}

/** The posts that share a key. */
export type Story = {
  readonly translationKey: string
  readonly posts: readonly StoryPost[]
}
