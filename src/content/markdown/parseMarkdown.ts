import type { Nodes } from 'mdast'
import type { Problem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { HtmlTree } from '../html/htmlTree.ts'
import { block } from '../lexical/block.ts'
import { body } from '../lexical/body.ts'
import { nodeIds } from '../lexical/nodeIds.ts'
import type { Body, FlowNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import type { Conversion, MarkdownPicture } from './conversion.ts'
import { lineOf } from './conversion.ts'
import { convertFlow } from './convertFlow.ts'
import { convertFootnotes } from './convertFootnotes.ts'
import { convertPhrasing } from './convertPhrasing.ts'
import { gatherDefinitions } from './gatherDefinitions.ts'
import type { Islands } from './islands.ts'
import type { LineRange } from './lineRange.ts'
import { spanOf } from './lineRange.ts'
import type { MarksOfReading } from './marksOfReading.ts'
import { marksOfReading } from './marksOfReading.ts'
import type { MarkdownTable } from './markdownTable.ts'
import { readHtmlPassages } from './readHtmlPassages.ts'
import { readPassages } from './readPassages.ts'
import type { Report } from './reporter.ts'
import { reporter } from './reporter.ts'
import { wrapPassages } from './wrapPassages.ts'

/** How a text is read. */
export type MarkdownOptions = {
  /** What block ids are derived from besides the content, e.g. the file's path. */
  readonly seed?: string
  /** The file that problems name. */
  readonly where?: string
  /** The line of the file for a line of this text; by default the same. */
  readonly lineOf?: (line: number) => number
  /** What was marked in the text beforehand. */
  readonly islands?: Islands
  /** Keeps a table elsewhere and gives what stands for it, or nothing to keep it in the article. */
  readonly table?: (table: MarkdownTable) => ReturnType<typeof block> | undefined
  /** Is told of every picture; its line is that of the file. */
  readonly picture?: (picture: MarkdownPicture) => void
  /** Read `{#id}` at the end of a heading as its id, as Goldmark does. */
  readonly headingIds?: boolean
  /** The text is HTML from its beginning to its end, and no Markdown. */
  readonly isHtml?: boolean
  /** Parses HTML, so that what an article can hold of it becomes a part of the article. */
  readonly parseHtml?: (html: string) => HtmlTree[] | undefined
  /** The most characters that are read; 4 million unless told. */
  readonly maxLength?: number
  /** The most paragraphs, items, cells, words in bold, … that are read; 100,000 unless told. */
  readonly maxNodes?: number
}

/** Read a text's nodes, or say what kept the parser, which is not ours, from reading it. */
const tryRead = (
  text: string,
  marks: MarksOfReading,
  report: Report,
  mostNodes: number,
): Result<ReturnType<typeof readPassages>, string> => {
  try {
    return ok(readPassages(text, marks, report, mostNodes))
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

const htmlNodes = (text: string, islands: Islands | undefined, report: Report) =>
  readHtmlPassages(text, {
    holdsBlock: (source) =>
      islands?.split(source).some((part) => typeof part !== 'string' && part.node !== undefined) ??
      false,
    opened: (line, attributes) => report('html-attributes', line, { attributes }),
  })

const asCode = (text: string, reason: string, options: MarkdownOptions, report: Report) => {
  report('unreadable', undefined, { reason })
  const code = options.islands?.restore(text) ?? text
  return [block({ id: nodeIds(options.seed ?? '')(`code ${code}`), blockType: 'code', code })]
}

/** Tells where nodes were read; one that was gathered from several places has none. */
type Places = Map<FlowNode, LineRange>

const convert = (
  text: string,
  options: MarkdownOptions,
  report: Report,
  places: Places,
): FlowNode[] => {
  const { maxNodes: limit = 100_000 } = options
  const marks = marksOfReading(text)
  if (marks === undefined) return asCode(text, 'U+E000–U+F8FF', options, report)
  const read = options.isHtml
    ? ok({ text, nodes: htmlNodes(text, options.islands, report) })
    : tryRead(text, marks, report, limit)
  if (!read.ok) return asCode(text, read.problem, options, report)
  const { value } = read
  if (value === undefined) {
    report('too-many-parts', undefined, { limit })
    return []
  }
  const { restore } = marks
  const { islands } = options
  const toLine = (line: number | undefined) =>
    line === undefined ? undefined : (options.lineOf?.(line) ?? line)
  const source = (node: Nodes, last: Nodes = node) => {
    const written = value.text.slice(
      node.position?.start.offset ?? 0,
      last.position?.end.offset ?? 0,
    )
    return islands ? islands.restore(restore(written)) : restore(written)
  }
  const { definitions, footnotes } = gatherDefinitions(value.nodes)
  const conversion: Conversion = {
    report,
    nextId: nodeIds(options.seed ?? ''),
    restore: (value) => (islands ? islands.restore(restore(value)) : restore(value)),
    restoreCode: (value) => {
      const code = restore(value)
      return islands?.restore(code, (island) => island.code ?? island.source) ?? code
    },
    split: (value) => (islands ? islands.split(restore(value)) : [restore(value)]),
    source,
    definitions,
    usedDefinitions: new Set(),
    footnotes,
    footnoteOrder: new Map(),
    table: options.table,
    picture: options.picture
      ? (picture) => options.picture?.({ ...picture, line: toLine(picture.line) })
      : undefined,
    headingIds: options.headingIds ?? false,
    isHtml: options.isHtml ?? false,
    place: (nodes, first, last) => {
      const from = toLine(first.position?.start.line)
      const end = last.position?.end.line
      if (from === undefined || end === undefined) return
      // What was marked may have taken several lines of the original.
      const next = options.lineOf?.(end + 1) ?? end + 1
      for (const node of nodes) places.set(node, { from, to: Math.max(from, next - 1) })
    },
    parseHtml: options.parseHtml,
    lastHeading: undefined,
    depth: 0,
    isInLink: false,
    flow: (nodes) => convertFlow(nodes, conversion),
    phrasing: (nodes, format) => convertPhrasing(nodes, conversion, format),
  }
  const flow = conversion.flow(value.nodes)
  const notes = convertFootnotes(conversion)
  for (const [identifier, definition] of definitions) {
    if (conversion.usedDefinitions.has(identifier)) continue
    const label = conversion.restore(definition.label ?? identifier)
    const written = [definition.url, definition.title ?? ''].filter(Boolean).join(' ')
    const url = conversion.restore(written)
    report('unused-definition', lineOf(definition), { label, url })
  }
  for (const note of notes) places.delete(note)
  return wrapPassages([...flow, ...notes], islands?.enclosures() ?? new Map(), (made, of) => {
    const span = spanOf(of.map((node) => places.get(node)))
    if (span) for (const node of made) places.set(node, span)
  })
}

/**
 * Read Markdown into the body of an article.
 *
 * CommonMark with GFM as Hugo reads it. Nothing that was text is dropped: what has no counterpart
 * is kept as its source and reported. Never throws, whatever the text; the time it takes grows with
 * the text's length alone. A text over `maxLength` or `maxNodes`
 * gives an empty body and an error.
 *
 * `lines` tells of each node of the body which lines it was read from.
 *
 * @example
 * parseMarkdown('## 標題\n\n第一行\n第二行').body // heading, paragraph「第一行第二行」
 */
export const parseMarkdown = (
  text: string,
  options: MarkdownOptions = {},
): { body: Body; problems: Problem[]; lines: (LineRange | undefined)[] } => {
  const { maxLength: limit = 4_000_000, lineOf: toLine = (line: number) => line } = options
  const problems: Problem[] = []
  const report = reporter(problems, {
    lineOf: toLine,
    ...(options.where === undefined ? {} : { where: options.where }),
  })
  if (text.length > limit) {
    report('too-long', undefined, { length: text.length, limit })
    return { body: body([paragraph([])]), problems, lines: [undefined] }
  }
  const unix = text.replace(/\r\n?/g, '\n')
  const places: Places = new Map()
  const read = convert(unix, options, report, places)
  const nodes = read.length > 0 ? read : [paragraph([])]
  return { body: body(nodes), problems, lines: nodes.map((node) => places.get(node)) }
}
