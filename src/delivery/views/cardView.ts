import { relatedId } from '../../kernel/relatedId.ts'
import { addresses } from '../addresses.ts'
import type { CategoryRecord } from '../queries/listCategories.ts'
import type { PostCard } from '../queries/postCard.ts'
import type { PictureView } from './pictureView.ts'
import { pictureView } from './pictureView.ts'

/** An article as it stands in a list. */
export type CardView = {
  readonly id: number
  readonly href: string
  readonly title: string
  readonly summary: string | undefined
  readonly byline: string | undefined
  readonly publishedAt: string | undefined
  readonly category: { readonly name: string; readonly href: string } | undefined
  readonly picture: PictureView | undefined
}

/** Make a post ready for a list; its first named category is shown. */
export const cardView = (card: PostCard, categories: readonly CategoryRecord[]): CardView => {
  const ids = new Set((card.categories ?? []).map(relatedId))
  const category = categories.find(({ id }) => ids.has(id))
  return {
    id: card.id,
    href: addresses.post(card.language, card.slug ?? ''),
    title: card.title,
    summary: card.summary || undefined,
    byline: card.byline || undefined,
    publishedAt: card.publishedAt ?? undefined,
    category: category && {
      name: category.name,
      href: addresses.category(card.language, category.slug),
    },
    picture: pictureView(card.picture),
  }
}
