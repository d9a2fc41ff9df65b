import { isDeepStrictEqual } from 'node:util'

import type { SpecTableBlock } from '../../../content/blocks.ts'
import { walk } from '../../../content/lexical/walk.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { BodySetting } from './bodyWriter.ts'
import type { ExportedPost } from './exportedPost.ts'
import type { ReadAgain } from './readAgain.ts'
import { shownGrid } from './shownGrid.ts'
import { wordsOfGrid } from './wordsOfGrid.ts'

const takesFacts = (grid: unknown): boolean =>
  (grid as Partial<SpecGrid> | null)?.columns?.some(({ property }) => property) ?? false

/** The blocks of those tables that say something else than the file that they came from. */
export const touchedTables = (
  { imported, post }: ExportedPost,
  { shown }: BodySetting,
  readFile: () => ReadAgain | undefined,
): ReadonlySet<string> => {
  if (!imported) return new Set()
  const { language } = post
  const blocks: SpecTableBlock[] = []
  for (const node of walk(bodyOfPost(post))) {
    if (node.type === 'block' && node.fields.blockType === 'spec-table') blocks.push(node.fields)
  }
  const later = blocks.filter(({ table }) => {
    const found = shown[language].tables.get(relatedId(table) ?? NaN)
    // What a table takes from facts changes without the table.
    return !found || takesFacts(found.grid) || new Date(found.updatedAt) > imported.at
  })
  if (later.length === 0) return new Set()
  const before = new Map(readFile()?.post.tables.map(({ blockId, grid }) => [blockId, grid]))
  const touched = later.filter((block) => {
    const grid = shownGrid(shown[language], post.id, block, language)
    const was = before.get(block.id)
    if (!grid || was === undefined) return true
    return !isDeepStrictEqual(wordsOfGrid(grid, language), wordsOfGrid(was, language))
  })
  return new Set(touched.map(({ id }) => id))
}
