import { findCards } from './findCards.ts'
import type { CategoryRecord } from './listCategories.ts'
import { listCategories } from './listCategories.ts'
import { listed } from './listed.ts'
import { listLatest } from './listLatest.ts'
import type { Page } from './page.ts'
import type { PostCard } from './postCard.ts'
import type { Reader } from './reader.ts'

/** How many posts stand where on a front page. */
const frontPageSizes = { latest: 11, strip: 4, strips: 8 } as const

/** What a front page is made of; a strip has no post that stands further up. */
export type FrontPage = {
  readonly categories: readonly CategoryRecord[]
  readonly latest: Page
  readonly strips: ReadonlyArray<{
    readonly category: CategoryRecord
    readonly cards: readonly PostCard[]
  }>
}

/** Read a language's front page. */
export const findFrontPage = async (reader: Reader): Promise<FrontPage> => {
  const [categories, latest] = await Promise.all([
    listCategories(reader),
    listLatest(reader, { before: undefined, size: frontPageSizes.latest }),
  ])
  const top = new Set(latest.cards.map(({ id }) => id))
  const size = frontPageSizes.strip + frontPageSizes.latest
  const lists = await Promise.all(
    categories.slice(0, frontPageSizes.strips).map(async (category) => {
      const { posts } = await listed(reader, { category: category.id }, { before: undefined, size })
      return { category, ids: posts.filter((id) => !top.has(id)).slice(0, frontPageSizes.strip) }
    }),
  )
  const cards = await findCards(reader, [...new Set(lists.flatMap(({ ids }) => ids))])
  const strips = lists.map(({ category, ids }) => ({
    category,
    cards: ids.flatMap((id) => cards.find((card) => card.id === id) ?? []),
  }))
  return { categories, latest, strips: strips.filter((strip) => strip.cards.length > 0) }
}
