import { findCards } from './findCards.ts'
import type { ListKey } from './listed.ts'
import { listed } from './listed.ts'
import type { Page, PageRequest } from './page.ts'
import type { Reader } from './reader.ts'

/** List the posts of one category, or those about one chip, newest first. */
export const listAbout = async (
  reader: Reader,
  key: ListKey,
  request: PageRequest,
): Promise<Page> => {
  const { posts, next } = await listed(reader, key, request)
  return { cards: await findCards(reader, posts), next }
}
