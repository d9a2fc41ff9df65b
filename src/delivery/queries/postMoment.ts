import { newsroomDay } from '../../kernel/newsroomDay.ts'
import type { PostKind } from '../../kernel/postKind.ts'
import { postKindOf } from '../../kernel/postKind.ts'
import type { Post } from '../../payload-types.ts'
import { today } from './today.ts'

/** What the tables and charts of an article go by: its kind and its days, `2025-04-09`. */
export type PostMoment = {
  readonly kind: PostKind
  /** The day of its publication; of one that has none, which would be today. */
  readonly published: string
  readonly today: string
}

/** Tell what the tables and charts of an article go by. */
export const postMoment = ({
  kind,
  publishedAt,
}: Partial<Pick<Post, 'kind' | 'publishedAt'>>): PostMoment => ({
  kind: postKindOf(kind),
  published: publishedAt ? newsroomDay(new Date(publishedAt)) : today(),
  today: today(),
})
