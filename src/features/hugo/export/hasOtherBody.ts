import { isDeepStrictEqual } from 'node:util'

import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'
import type { BodySetting } from './bodyWriter.ts'
import { bodyWriter } from './bodyWriter.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { ExportedPost } from './exportedPost.ts'
import { openPictureBook } from './pictureBook.ts'
import type { ReadAgain } from './readAgain.ts'
import { touchedTables } from './touchedTables.ts'

/**
 * Tell whether a post's body says something else than the import wrote.
 *
 * Bodies are compared as Markdown: what the editor rearranges when it only saves does not show.
 */
export const hasOtherBody = (
  exported: ExportedPost,
  setting: BodySetting,
  readFile: () => ReadAgain | undefined,
): boolean => {
  const { imported, origin, post } = exported
  if (!imported || origin?.isKept) return true
  if (touchedTables(exported, setting, readFile).size > 0) return true
  const [was, is] = [bodyOfPost(imported.post), bodyOfPost(post)]
  if (isDeepStrictEqual(was, is)) return false
  // Pictures that only the old text shows shall not be written.
  const options = bodyWriter(exported, { ...setting, book: openPictureBook() })
  return writeMarkdown(was, options).text !== writeMarkdown(is, options).text
}
