import { block } from '../../../content/lexical/block.ts'
import { body as bodyOf } from '../../../content/lexical/body.ts'
import { nodeId } from '../../../content/lexical/nodeId.ts'
import { paragraph } from '../../../content/lexical/paragraph.ts'
import type { MarkdownPicture } from '../../../content/markdown/conversion.ts'
import type { MarkdownTable } from '../../../content/markdown/markdownTable.ts'
import { parseHtml } from '../../../content/html/parseHtml.ts'
import { openIslands } from '../../../content/markdown/islands.ts'
import type { LineRange } from '../../../content/markdown/lineRange.ts'
import { parseMarkdown } from '../../../content/markdown/parseMarkdown.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { KnownShortcode } from '../shortcodes/knownShortcode.ts'
import type { FindPage } from '../shortcodes/pageReference.ts'
import { coverOf } from './coverOf.ts'
import type { FrontMatter } from './frontMatter.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPost, ImportedTable } from './importedPost.ts'
import { originOf } from './originOf.ts'
import type { PageFacts } from './pageFacts.ts'
import { isHtmlPage } from './isHtmlPage.ts'
import type { Page } from './parsePage.ts'
import { parameterOf } from './parameterOf.ts'
import { picturesInHtml } from './picturesInHtml.ts'
import { readPictures } from './readPictures.ts'
import { resolveLinks } from './resolveLinks.ts'
import type { FindPicture } from '../site/pictureFinder.ts'
import type { SiteConfig } from '../site/siteConfig.ts'
import { markShortcodes } from '../shortcodes/markShortcodes.ts'
import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import { showEmoji } from './showEmoji.ts'
import { specTableOf } from './specTableOf.ts'
import { withEmoji } from './withEmoji.ts'
import { withInherited } from './withInherited.ts'

/** What reading a page depends on besides the page. */
export type PostContext = {
  /** Which site it is. */
  readonly siteName: string
  readonly config: SiteConfig
  readonly findPicture: FindPicture
  /** Whether it has been told already why a picture was not fetched. */
  readonly isTold?: (address: string) => boolean
  readonly findChip: (name: string) => number | undefined
  /** What the site's own shortcodes mean. */
  readonly shortcodes?: ShortcodeMapping | undefined
  /** What `ref` and `relref` mean in this page. */
  readonly findPage: FindPage
  /** The parameters of the site, in the page's language. */
  readonly params: FrontMatter
  /** What parameters were when the page was read first; they go before those of today. */
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** The site's own origin, e.g. `https://desk.example`; empty if it has none. */
  readonly origin: string
}

const longestTitle = 200

const emojiInRow = (row: MarkdownTable['header']): MarkdownTable['header'] =>
  row.map((cell) => ({ ...cell, text: withEmoji(cell.text) }))

const emojiInTable = (table: MarkdownTable): MarkdownTable => ({
  ...table,
  header: emojiInRow(table.header),
  rows: table.rows.map(emojiInRow),
})

/** Read the body: its nodes, its tables, and its pictures with their lines. */
const readBody = (page: Page, { language, inherited }: PageFacts, context: PostContext) => {
  const { path: where } = page
  const matter = withInherited(page.frontMatter, inherited)
  const problems: Problem[] = []
  const tables: ImportedTable[] = []
  const pictures: MarkdownPicture[] = []
  const parameters: Record<string, string> = {}
  const findParameter = (name: string): string | undefined => {
    const value = context.parameters?.[name] ?? parameterOf(matter, context.params, name)
    if (value !== undefined) parameters[name] = value
    return value
  }
  const islands = openIslands(page.body)
  const marked =
    islands &&
    markShortcodes(page.body, islands, {
      where,
      firstLine: page.bodyLine + 1,
      mapping: context.shortcodes ?? {},
      findPage: context.findPage,
      mathematics: context.config.mathematics,
      findParameter,
    })
  const { hasEmoji } = context.config
  const lineOf = marked?.lineOf ?? ((line: number) => line + page.bodyLine)
  const read = parseMarkdown(marked?.text ?? page.body, {
    seed: where,
    where,
    lineOf,
    headingIds: true,
    isHtml: isHtmlPage(where),
    parseHtml,
    picture: (picture) => pictures.push(picture),
    table: (table) => {
      const line = { line: lineOf(table.line ?? 1) }
      const grid = specTableOf(hasEmoji ? emojiInTable(table) : table, language, context.findChip)
      if (grid === undefined) {
        problems.push(hugoProblem('table-in-article', where, line))
        return undefined
      }
      if ([table.header, ...table.rows].flat().some((cell) => cell.isFormatted)) {
        problems.push(hugoProblem('table-format', where, line))
      }
      const blockId = nodeId(`${where} table ${tables.length} ${table.source}`)
      const title = (table.heading ?? '').slice(0, longestTitle)
      tables.push({ blockId, title, grid })
      return block({ id: blockId, blockType: 'spec-table', table: null })
    },
    ...(islands ? { islands } : {}),
  })
  if (hasEmoji) showEmoji(read.body)
  return {
    body: read.body,
    lines: read.lines,
    known: marked?.known ?? new Map<string, KnownShortcode>(),
    links: marked?.links ?? new Map<string, string>(),
    parameters,
    tables,
    pictures: [...(marked?.pictures ?? []), ...pictures],
    problems: [...(marked?.problems ?? []), ...read.problems, ...problems],
  }
}

const lineIn = (page: Page, words: string): number | undefined => {
  const at = page.original.indexOf(words)
  return at < 0 ? undefined : page.original.slice(0, at).split('\n').length
}

/** A post, and from what of its file each part of its body was read. */
export type ReadPost = {
  readonly post: ImportedPost
  readonly problems: readonly Problem[]
  /** Of each node of the body the lines of the file; one gathered from several places has none. */
  readonly lines: readonly (LineRange | undefined)[]
  /** The shortcodes that became blocks, by the ids of those. */
  readonly known: ReadonlyMap<string, KnownShortcode>
  /** The shortcodes that became links, by `linkKey`. */
  readonly links: ReadonlyMap<string, string>
}

/** The rules of a mapping that the shortcodes of a page made use of. */
const usedRules = (mapping: ShortcodeMapping, text: string): ShortcodeMapping =>
  Object.fromEntries(
    text.includes('{{') ? Object.entries(mapping).filter(([name]) => text.includes(name)) : [],
  )

/**
 * Make a post out of a page, its facts and its text.
 *
 * The cover is what front matter names, else the first picture; a found picture that begins the
 * article as its cover is not shown a second time in it.
 */
export const readPost = (page: Page, facts: PageFacts, context: PostContext): ReadPost => {
  const { path, frontMatter, original } = page
  const content = readBody(page, facts, context)
  const address = coverOf(withInherited(frontMatter, facts.inherited))
  const declared = address ? { address, line: lineIn(page, address) } : undefined
  const place = { path, address: facts.addresses[0] }
  const looked = readPictures(content.pictures, declared, place, context)
  const first = declared
    ? looked.pictures.find((one) => one.blockId === undefined)
    : looked.pictures[0]
  const cover = first?.found ? first.address : undefined
  const nodes = content.body.root.children
  const [opening] = nodes
  const showsCover =
    cover !== undefined && opening?.type === 'block' && opening.fields.id === first?.blockId
  const rest = showsCover ? nodes.slice(1) : nodes
  const post: ImportedPost = {
    ...facts,
    body: resolveLinks(bodyOf(rest.length > 0 ? rest : [paragraph([])]), {
      address: facts.addresses[0] ?? '/',
      origin: context.origin,
      findFile: (reference) => context.findPage(reference, undefined),
    }),
    original,
    origin: originOf(looked.pictures, context.config, {
      name: context.siteName,
      inherited: facts.inherited,
      parameters: content.parameters,
      shortcodes: usedRules(context.shortcodes ?? {}, page.body),
    }),
    tables: content.tables.map((table) => ({
      ...table,
      title: table.title || facts.title.slice(0, longestTitle),
    })),
    pictures: looked.pictures,
    cover,
  }
  const unsought = picturesInHtml(post.body).map((one) =>
    hugoProblem('picture-in-html', path, { path: one.slice(0, 300) }),
  )
  return {
    post,
    problems: [...content.problems, ...looked.problems, ...unsought],
    lines: rest.length > 0 ? content.lines.slice(nodes.length - rest.length) : [undefined],
    known: content.known,
    links: content.links,
  }
}
