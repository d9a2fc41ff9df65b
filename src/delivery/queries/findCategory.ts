import type { CategoryRecord } from './listCategories.ts'
import { listCategories } from './listCategories.ts'
import type { Page } from './page.ts'
import { listAbout } from './listAbout.ts'
import type { Cursor } from './cursor.ts'
import type { Reader } from './reader.ts'

/** How many articles stand on one page of a list. */
export const listPageSize = 18

/** A category with a stretch of its articles, and all categories for the menu. */
export type CategoryPageRecord = {
  readonly category: CategoryRecord
  readonly categories: readonly CategoryRecord[]
  readonly page: Page
}

/** Find a category by its address, with the articles before a place in its list. */
export const findCategory = async (
  reader: Reader,
  slug: string,
  before: Cursor | undefined,
): Promise<CategoryPageRecord | undefined> => {
  const categories = await listCategories(reader)
  const category = categories.find((one) => one.slug === slug)
  if (!category) return undefined
  const page = await listAbout(reader, { category: category.id }, { before, size: listPageSize })
  return { category, categories, page }
}
