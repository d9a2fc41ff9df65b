import { block } from '../../../content/lexical/block.ts'
import { body as bodyOf } from '../../../content/lexical/body.ts'
import { nodeId } from '../../../content/lexical/nodeId.ts'
import { paragraph } from '../../../content/lexical/paragraph.ts'
import type { MarkdownPicture } from '../../../content/markdown/conversion.ts'
import { openIslands } from '../../../content/markdown/islands.ts'
import { parseMarkdown } from '../../../content/markdown/parseMarkdown.ts'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { slugify } from '../../../kernel/slug.ts'
import { coverOf } from './coverOf.ts'
import { dateInName } from './dateInName.ts'
import { asText, asTexts, lookUp } from './frontMatter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPost, ImportedTable } from './importedPost.ts'
import type { Page } from './parsePage.ts'
import { readDates } from './readDates.ts'
import { readPictures } from './readPictures.ts'
import { pageAddresses } from '../site/pageAddress.ts'
import type { FindPicture } from '../site/pictureFinder.ts'
import type { SiteConfig } from '../site/siteConfig.ts'
import type { SourceFile } from '../site/sourceFile.ts'
import { markShortcodes } from '../shortcodes/markShortcodes.ts'
import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import { specTableOf } from './specTableOf.ts'

/** What reading a page depends on besides the page. */
export type PostContext = {
  readonly config: SiteConfig
  readonly now: Date
  readonly findPicture: FindPicture
  readonly findChip: (name: string) => number | undefined
  /** What the site's own shortcodes mean. */
  readonly shortcodes?: ShortcodeMapping | undefined
}

type Read<Value> = Value & { readonly problems: Problem[] }

const longest = { title: 300, summary: 2000, byline: 200, tag: 60, category: 80, tableTitle: 200 }

/** Read the body: its nodes, its tables, and its pictures with their lines. */
const readBody = (page: Page, language: Locale, context: PostContext) => {
  const { path: where } = page
  const problems: Problem[] = []
  const tables: ImportedTable[] = []
  const pictures: MarkdownPicture[] = []
  const islands = openIslands(page.body)
  const marked =
    islands &&
    markShortcodes(page.body, islands, {
      where,
      firstLine: page.bodyLine + 1,
      mapping: context.shortcodes ?? {},
    })
  const lineOf = marked?.lineOf ?? ((line: number) => line + page.bodyLine)
  const read = parseMarkdown(marked?.text ?? page.body, {
    seed: where,
    where,
    lineOf,
    headingIds: true,
    picture: (picture) => pictures.push(picture),
    table: (table) => {
      const line = { line: lineOf(table.line ?? 1) }
      const grid = specTableOf(table, language, context.findChip)
      if (grid === undefined) {
        problems.push(hugoProblem('table-in-article', where, line))
        return undefined
      }
      if ([table.header, ...table.rows].flat().some((cell) => cell.isFormatted)) {
        problems.push(hugoProblem('table-format', where, line))
      }
      const blockId = nodeId(`${where} table ${tables.length} ${table.source}`)
      const title = (table.heading ?? '').slice(0, longest.tableTitle)
      tables.push({ blockId, title, grid })
      return block({ id: blockId, blockType: 'spec-table', table: null })
    },
    ...(islands ? { islands } : {}),
  })
  return {
    body: read.body,
    tables,
    pictures: [...(marked?.pictures ?? []), ...pictures],
    problems: [...(marked?.problems ?? []), ...read.problems, ...problems],
  }
}

const cut = (field: string, text: string, limit: number, where: string): Read<{ text: string }> =>
  text.length <= limit
    ? { text, problems: [] }
    : {
        text: text.slice(0, limit).toWellFormed(),
        problems: [hugoProblem('too-long', where, { field, length: text.length, limit })],
      }

const lineIn = (page: Page, words: string): number | undefined => {
  const at = page.original.indexOf(words)
  return at < 0 ? undefined : page.original.slice(0, at).split('\n').length
}

const slugOf = (page: Page, name: string, title: string): string => {
  const url = asText(lookUp(page.frontMatter, 'url'))
    ?.replace(/\.html?$/i, '')
    .split('/')
    .findLast(Boolean)
  const wanted = [asText(lookUp(page.frontMatter, 'slug')), url, name, title]
  const [slug] = wanted.flatMap((one) => slugify(one ?? '') || [])
  return slug ?? `post-${fingerprint(page.path).slice(0, 8)}`
}

const keyOf = (page: Page, key: string): string => {
  const wanted = asText(lookUp(page.frontMatter, 'translationKey')) ?? key
  return wanted.length <= 120
    ? wanted
    : `${wanted.slice(0, 100)}-${fingerprint(wanted).slice(0, 16)}`
}

/** The title of a page: front matter's, else the first heading of the first level, else its name. */
const titleOf = (page: Page, name: string): Read<{ title: string }> => {
  const own = asText(lookUp(page.frontMatter, 'title', 'linkTitle'))?.trim()
  const inBody = own ? undefined : /^# +(.+?)[ #]*$/m.exec(page.body)?.[1]
  if (own || inBody) return { title: own ?? inBody ?? '', problems: [] }
  return { title: name || page.path, problems: [hugoProblem('no-title', page.path)] }
}

/**
 * Make a post out of a page: everything that can be known without the newsroom.
 *
 * The cover is what front matter names, else the first picture; a found picture that begins the
 * article as its cover is not shown a second time in it.
 */
export const readPost = (
  page: Page,
  { key, language, place }: Pick<SourceFile, 'key' | 'language' | 'place'>,
  context: PostContext,
): Read<{ post: ImportedPost }> => {
  const { path, frontMatter, original } = page
  const { config } = context
  const { dates: dateKeys, languages, timeZone: siteZone } = config
  const timeZone = languages.find((one) => one.key === place.language)?.timeZone ?? siteZone
  const takesDate = [dateKeys.date, dateKeys.publishDate].flat().includes(':filename')
  const name = (takesDate && dateInName(place.name, timeZone)?.rest) || place.name
  const named = titleOf(page, name)
  const title = cut('title', named.title, longest.title, path)
  const description = asText(lookUp(frontMatter, 'description', 'summary'))?.trim() ?? ''
  const summary = cut('summary', description, longest.summary, path)
  const authors = asTexts(lookUp(frontMatter, 'authors', 'author'))
  const byline = cut('byline', authors.join(language === 'en' ? ', ' : '、'), longest.byline, path)
  const tags = asTexts(lookUp(frontMatter, 'tags')).map((tag) =>
    cut('tags', tag, longest.tag, path),
  )
  const categories = asTexts(lookUp(frontMatter, 'categories', 'category')).map((name) =>
    cut('categories', name, longest.category, path),
  )
  const dates = readDates(frontMatter, path, {
    dates: dateKeys,
    timeZone,
    now: context.now,
    name: place.name,
  })
  const addresses = pageAddresses(
    {
      place: { ...place, name },
      title: title.text,
      slug: asText(lookUp(frontMatter, 'slug')),
      url: asText(lookUp(frontMatter, 'url')),
      aliases: asTexts(lookUp(frontMatter, 'aliases')),
      date: dates.date,
      timeZone,
    },
    config,
  )
  const content = readBody(page, language, context)
  const address = coverOf(frontMatter)
  const declared = address && { address, line: lineIn(page, address) }
  const looked = readPictures(
    content.pictures,
    declared || undefined,
    { path, address: addresses.own },
    context.findPicture,
  )
  const first = declared
    ? looked.pictures.find((one) => one.blockId === undefined)
    : looked.pictures[0]
  const cover = first?.found ? first.address : undefined
  const nodes = content.body.root.children
  const [opening] = nodes
  const showsCover =
    cover !== undefined && opening?.type === 'block' && opening.fields.id === first?.blockId
  const rest = showsCover ? nodes.slice(1) : nodes

  const found = looked.pictures.map((one) => [one.address, one.found?.hash ?? null])
  const post: ImportedPost = {
    path,
    language,
    translationKey: keyOf(page, key),
    slug: slugOf(page, name, title.text),
    title: title.text,
    summary: summary.text || undefined,
    body: bodyOf(rest.length > 0 ? rest : [paragraph([])]),
    categories: [...new Set(categories.map((one) => one.text))],
    tags: [...new Set(tags.map((one) => one.text))],
    byline: byline.text || undefined,
    publishedAt: dates.publishedAt,
    status: dates.status,
    appearsAt: dates.appearsAt,
    expiresAt: dates.expiresAt,
    addresses: [addresses.own, ...addresses.aliases],
    frontMatter,
    original,
    fingerprint: fingerprint(JSON.stringify([original, found])),
    tables: content.tables.map((table) => ({
      ...table,
      title: table.title || title.text.slice(0, 200),
    })),
    pictures: looked.pictures,
    cover,
  }
  const cuts = [title, summary, byline, ...tags, ...categories].flatMap((one) => one.problems)
  const problems = [
    ...named.problems,
    ...cuts,
    ...dates.problems,
    ...content.problems,
    ...looked.problems,
  ]
  return { post, problems }
}
