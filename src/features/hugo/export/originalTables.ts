import { parsePage } from '../page/parsePage.ts'
import { readPost } from '../page/readPost.ts'
import { siteConfig } from '../site/siteConfig.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { readText } from '../../chips/grid/readText.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'

/** The words of a grid in one language, and how its columns are aligned. */
export const wordsOfGrid = (grid: SpecGrid, language: Locale): unknown => ({
  align: grid.columns.map(({ align }) => align ?? null),
  rows: Array.from({ length: grid.rows.length + 1 }, (_, row) =>
    grid.columns.map((_column, column) => readText(grid, { row: row - 1, column }, language)),
  ),
})

/** Read the tables of a file again, by the id of their blocks. */
export const originalTables = (
  original: string,
  path: string,
  language: Locale,
  hasEmoji: boolean,
): ReadonlyMap<string, SpecGrid> => {
  const page = parsePage(original, path)
  if (!page.ok) return new Map()
  const facts = {
    path,
    language,
    translationKey: '',
    slug: '',
    title: '',
    summary: undefined,
    categories: [],
    tags: [],
    byline: undefined,
    publishedAt: undefined,
    status: 'draft',
    appearsAt: undefined,
    expiresAt: undefined,
    addresses: [],
    frontMatter: page.value.frontMatter,
    inherited: {},
  } as const
  const context = {
    config: { ...siteConfig({}), hasEmoji },
    findPicture: () => undefined,
    findChip: () => undefined,
    findPage: () => undefined,
    params: {},
    origin: '',
  }
  const { post } = readPost(page.value, facts, context)
  return new Map(post.tables.map(({ blockId, grid }) => [blockId, grid]))
}
