import type { Post } from '../../payload-types.ts'
import type { MediaRecord } from './mediaRecord.ts'

/** What is read of a post for a list. */
export const cardSelect = {
  title: true,
  slug: true,
  language: true,
  summary: true,
  byline: true,
  publishedAt: true,
  cover: true,
  categories: true,
} as const

/** A post as it is read for a list, with its cover. */
export type PostCard = Pick<Post, 'id' | keyof typeof cardSelect> & {
  readonly picture: MediaRecord | undefined
}
