import type { Locale } from '../../kernel/locale.ts'
import type { Post } from '../../payload-types.ts'
import type { Action } from '../publication/schedules/schedule.ts'

/** A post as the dashboard lists it. */
export type DeskPost = {
  readonly id: number
  readonly language: Locale
  readonly title: string | null
  /** ISO 8601. */
  readonly at: string
  /** What the clock will do with it then. */
  readonly action?: Action
}

/** What the dashboard reads of a post. */
export const deskSelect = {
  title: true,
  language: true,
  publishedAt: true,
  updatedAt: true,
} as const

/** Read a post for the dashboard, by the moment that its list is sorted by. */
export const deskPostOf = (
  post: Pick<Post, 'id' | 'language' | 'title' | 'publishedAt' | 'updatedAt'>,
  moment: 'publishedAt' | 'updatedAt',
): DeskPost => ({
  id: post.id,
  language: post.language,
  title: post.title || null,
  at: post[moment] ?? post.updatedAt,
})
