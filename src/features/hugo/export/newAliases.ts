import { asTexts, lookUp } from '../page/frontMatter.ts'
import type { FrontMatter } from '../page/frontMatter.ts'
import type { ExportedPost } from './exportedPost.ts'

// The import writes them in the transaction of its revision; two clocks may differ a little.
const slack = 10_000

const fold = (address: string) => decodeSafely(address).replace(/\/+$/, '').toLowerCase()

const decodeSafely = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/**
 * The old addresses of a post that its file does not name yet.
 *
 * The import has made a redirect of the address that Hugo served the page at. As an alias it would
 * replace the page itself: it becomes one only when the page has moved away from it.
 */
export const newAliases = (
  { imported, redirects }: ExportedPost,
  matter: FrontMatter,
  hasMoved: boolean,
): string[] => {
  const known = new Set(asTexts(lookUp(matter, 'aliases')).map(fold))
  return redirects
    .filter(({ at }) => hasMoved || !imported || at.getTime() > imported.at.getTime() + slack)
    .map(({ from }) => from)
    .filter((from) => from.startsWith('/') && !known.has(fold(from)))
}
