import { cacheTags } from '../../kernel/cacheTags.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { PostCard } from '../queries/postCard.ts'

/** The tags of a page that lists articles. */
export const listTags = (locale: Locale, cards: readonly PostCard[]): string[] => [
  cacheTags.lists(locale),
  cacheTags.categories,
  ...cards.flatMap(({ picture }) => (picture ? [cacheTags.media(picture.id)] : [])),
]
