import { chooseSections } from '../views/chooseSections.ts'
import { findCards } from './findCards.ts'
import type { CategoryRecord } from './listCategories.ts'
import { listCategories } from './listCategories.ts'
import { listed } from './listed.ts'
import { listLatest } from './listLatest.ts'
import type { Cursor } from './cursor.ts'
import type { PostCard } from './postCard.ts'
import type { Reader } from './reader.ts'

/** How many posts stand where on a front page. */
const frontPageSizes = { opening: 3, latest: 4, section: 4, sections: 8 } as const

/** What a front page is made of: the newest with pictures, the next as headlines, the sections. */
export type FrontPage = {
  readonly categories: readonly CategoryRecord[]
  readonly opening: readonly PostCard[]
  readonly latest: readonly PostCard[]
  readonly sections: ReadonlyArray<{
    readonly category: CategoryRecord
    readonly cards: readonly PostCard[]
  }>
  /** Where the list goes on after `latest`. */
  readonly next: Cursor | undefined
}

/** Read a language's front page. */
export const findFrontPage = async (reader: Reader): Promise<FrontPage> => {
  const top = frontPageSizes.opening + frontPageSizes.latest
  const [categories, newest] = await Promise.all([
    listCategories(reader),
    listLatest(reader, { before: undefined, size: top }),
  ])
  const opening = newest.cards.slice(0, frontPageSizes.opening)
  const latest = newest.cards.slice(frontPageSizes.opening)
  const size = frontPageSizes.section
  const lists = await Promise.all(
    categories.slice(0, frontPageSizes.sections).map(async (category) => {
      const request = { before: undefined, size: size + top }
      const { posts } = await listed(reader, { category: category.id }, request)
      return { category, ids: posts }
    }),
  )
  const chosen = chooseSections(lists, {
    opening: opening.map(({ id }) => id),
    latest: latest.map(({ id }) => id),
    size,
  })
  const cards = await findCards(
    reader,
    chosen.flatMap(({ ids }) => ids),
  )
  const sections = chosen.map(({ category, ids }) => ({
    category,
    cards: ids.flatMap((id) => cards.find((card) => card.id === id) ?? []),
  }))
  return {
    categories,
    opening,
    latest,
    sections: sections.filter((section) => section.cards.length > 0),
    next: newest.next,
  }
}
