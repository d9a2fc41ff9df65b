import { isDeepStrictEqual } from 'node:util'

import type { SpecTableBlock } from '../../../content/blocks.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { specGridSchema } from '../../chips/specGrid.ts'
import type { BodySetting } from './bodyWriter.ts'
import { bodyWriter } from './bodyWriter.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { ExportedPost } from './exportedPost.ts'
import { originalTables, wordsOfGrid } from './originalTables.ts'
import { openPictureBook } from './pictureBook.ts'

/** Whether a table of the article says something else than the file that it came from. */
const hasOtherTable = (
  { imported, origin, original = '', path, post }: ExportedPost,
  { shown }: BodySetting,
): boolean => {
  if (!imported) return false
  const { language } = post
  const shownTables: SpecTableBlock[] = []
  for (const node of walk(bodyOfPost(post))) {
    if (node.type === 'block' && node.fields.blockType === 'spec-table') {
      shownTables.push(node.fields)
    }
  }
  const touched = shownTables.filter(({ table }) => {
    const found = shown[language].tables.get(relatedId(table) ?? NaN)
    return !found || new Date(found.updatedAt) > imported.at
  })
  if (touched.length === 0) return false
  const before = originalTables(
    original,
    imported.post.hugo?.path ?? path,
    language,
    origin?.site.hasEmoji === true,
  )
  return touched.some(({ id, table }) => {
    const found = shown[language].tables.get(relatedId(table) ?? NaN)
    const grid = specGridSchema.safeParse(found?.grid)
    const was = before.get(id)
    if (!grid.success || was === undefined) return true
    return !isDeepStrictEqual(wordsOfGrid(grid.data, language), wordsOfGrid(was, language))
  })
}

/**
 * Tell whether a post's body says something else than the import wrote.
 *
 * Bodies are compared as Markdown: what the editor rearranges when it only saves does not show.
 */
export const hasOtherBody = (exported: ExportedPost, setting: BodySetting): boolean => {
  const { imported, origin, post } = exported
  if (!imported || origin?.isKept) return true
  if (hasOtherTable(exported, setting)) return true
  const [was, is] = [bodyOfPost(imported.post), bodyOfPost(post)]
  if (isDeepStrictEqual(was, is)) return false
  // Pictures that only the old text shows shall not be written.
  const options = bodyWriter(exported, { ...setting, book: openPictureBook() })
  return writeMarkdown(was, options).text !== writeMarkdown(is, options).text
}
