import { block } from '../../../content/lexical/block.ts'
import { nodeIds } from '../../../content/lexical/nodeIds.ts'
import type { FlowNode } from '../../../content/lexical/nodes.ts'
import type { MarkdownPicture } from '../../../content/markdown/conversion.ts'
import type { Island, Islands } from '../../../content/markdown/islands.ts'
import type { MathDelimiters } from '../../../content/markdown/splitMath.ts'
import { splitMath } from '../../../content/markdown/splitMath.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import { builtInShortcodes } from './builtInShortcodes.ts'
import { fencedLines } from './fencedLines.ts'
import type { MadeShortcode, ShortcodeReport } from './madeShortcode.ts'
import type { KnownShortcode } from './knownShortcode.ts'
import { makeShortcode } from './makeShortcode.ts'
import { markedLines } from './markedLines.ts'
import type { FindPage } from './pageReference.ts'
import type { Shortcode } from './readShortcodes.ts'
import { readShortcodes } from './readShortcodes.ts'
import { referenceIsland } from './referenceIsland.ts'
import { shortcodeArguments } from './shortcodeArguments.ts'
import type { ShortcodeMapping } from './shortcodeMapping.ts'

/** What marking shortcodes depends on besides the text. */
export type ShortcodeContext = {
  /** The file that problems name. */
  readonly where: string
  /** The line of the file that the text begins in. */
  readonly firstLine: number
  /** What the site's own shortcodes mean; it goes before what Hugo's mean. */
  readonly mapping?: ShortcodeMapping
  /** The value of a parameter of the page, else of the site. */
  readonly findParameter?: (name: string) => string | undefined
  readonly findPage?: FindPage
  /** Beginnings and ends of mathematics that Hugo passes through. */
  readonly mathematics?: MathDelimiters
}

/** A text whose shortcodes are marked, and the line of the original for each of its lines. */
export type MarkedText = {
  readonly text: string
  readonly lineOf: (line: number) => number
  readonly problems: readonly Problem[]
  readonly pictures: readonly MarkdownPicture[]
  /** The shortcodes that became blocks, by the ids of those. */
  readonly known: ReadonlyMap<string, KnownShortcode>
  /** The shortcodes that became links: what each was, by `linkKey`. */
  readonly links: ReadonlyMap<string, string>
}

/** The key of a link: where it leads, and its words. */
export const linkKey = (url: string, words: string): string => JSON.stringify([url, words])

const longestName = 120

const closingOf = ({ source, closeLength }: Shortcode): string =>
  closeLength === 0 ? '' : source.slice(-closeLength)

/** Hugo's own that show nothing. */
const silent = new Set(['comment'])

/**
 * Mark the shortcodes of a body, so that Markdown is read around them.
 *
 * Those that Hugo brings, and those that the mapping knows, become what they mean; others are kept
 * to the character. What stands between the tags of `{{% … %}}` is Markdown, and stays a part of
 * the text.
 */
export const markShortcodes = (
  body: string,
  islands: Islands,
  context: ShortcodeContext,
): MarkedText => {
  const { where, firstLine, mapping = {}, findParameter } = context
  const problems: Problem[] = []
  const pictures: MarkdownPicture[] = []
  const known = new Map<string, KnownShortcode>()
  const links = new Map<string, string>()
  const nextId = nodeIds(`${where} shortcodes`)
  const written = markedLines(firstLine)
  const fenced = fencedLines(body)

  const reporter =
    (name: string, line: number): ShortcodeReport =>
    (finding, values = {}) => {
      problems.push(hugoProblem(finding, where, { name, ...values, line }))
    }

  const keep = (name: string, source: string) =>
    block({ id: nextId(source), blockType: 'shortcode', name: name.slice(0, longestName), source })

  /** Read what stands between the tags of a shortcode, or words of its own, as text. */
  const addInner = ({ source, ...shortcode }: Shortcode, inner: string, isLast: () => void) => {
    if (shortcode.inner !== inner) {
      written.addText(inner.replaceAll('\n', ' '))
      isLast()
      written.skip(source)
      return
    }
    written.skip(source.slice(0, shortcode.openLength))
    addAll(inner)
    isLast()
    written.skip(closingOf({ source, ...shortcode }))
  }

  /** The same, between two marks; `wrap` takes what it has been read into. */
  const addAround = (
    shortcode: Shortcode,
    inner: string,
    wrap: ((content: FlowNode[]) => FlowNode[]) | undefined,
  ) => {
    const { name, source } = shortcode
    const opening = shortcode.inner === inner ? source.slice(0, shortcode.openLength) : source
    const closing = closingOf(shortcode)
    const end = keep(name, closing)
    const encloses = wrap && { endsAt: end.fields.id, wrap }
    const begin = { source: opening, node: keep(name, opening), ...(encloses && { encloses }) }
    written.addBorder(islands.mark(begin), /^[ \t]*(?:\n|$)/.test(inner))
    addInner(shortcode, inner, () => {
      written.addBorder(islands.mark({ source: closing, node: end }), shortcode.endsLine)
    })
  }

  const addIsland = (island: Island, source: string) => {
    written.addMark(islands.mark(island))
    written.skip(source)
  }

  const addMade = (shortcode: Shortcode, made: MadeShortcode, report: ShortcodeReport) => {
    const { name, source } = shortcode
    if (made.is === 'incomplete') {
      report('incomplete-shortcode', { missing: made.missing })
      addIsland({ source, node: keep(name, source) }, source)
    } else if (made.is === 'nothing') {
      report('shortcode-dropped', { source: source.slice(0, 160) })
      addIsland({ source, text: '' }, source)
    } else if (made.is === 'words') {
      const { is: _, ...words } = made
      if (words.href !== undefined) {
        report('shortcode-link', { url: words.href })
        links.set(linkKey(words.href, words.text), source)
      }
      addIsland({ source, ...words }, source)
    } else if (made.is === 'around') {
      const { wrap } = made
      if (wrap) addAround(shortcode, made.inner, (content) => wrap(content, report))
      else addInner(shortcode, made.inner, () => {})
    } else {
      const { fields } = made.node
      if (fields.blockType === 'figure') {
        const { id, missingPath, alt } = fields
        pictures.push({ id, url: missingPath ?? '', alt: alt ?? '', line: written.line() })
      }
      addIsland({ source, node: made.node }, source)
    }
  }

  const addShortcode = (shortcode: Shortcode) => {
    const { name, source } = shortcode
    const report = reporter(name, written.line())
    const given = shortcodeArguments(shortcode)
    const own = Object.hasOwn(mapping, name) ? mapping[name] : undefined
    const rule = own ?? builtInShortcodes.get(name)
    if (rule !== undefined) {
      const id = nextId(source)
      const made = makeShortcode(rule, shortcode, given, id, report)
      if (made.is === 'block' || made.is === 'around') known.set(id, { shortcode, rule })
      const isKept = made.is === 'incomplete' || made.is === 'nothing'
      for (const argument of isKept ? [] : given.rest()) report('shortcode-argument', { argument })
      addMade(shortcode, made, report)
    } else if (name === 'ref' || name === 'relref') {
      addIsland(referenceIsland(shortcode, given, context.findPage, report), source)
    } else if (name === 'param' && given.take([0, 'name']) !== undefined) {
      const parameter = given.take([0, 'name']) ?? ''
      const value = findParameter?.(parameter)
      if (value === undefined) report('unknown-parameter', { parameter })
      const said = value === undefined ? {} : { text: value, url: value, code: value }
      addIsland({ source, ...said }, source)
    } else if (shortcode.isMarkdown && shortcode.inner !== undefined) {
      report('shortcode-around-text')
      addAround(shortcode, shortcode.inner, undefined)
    } else {
      if (!silent.has(name)) report('unknown-shortcode')
      addIsland({ source, node: keep(name, source) }, source)
    }
  }

  /** Write words, their mathematics marked: Markdown would read its letters as marks. */
  const addWords = (text: string) => {
    let unfenced = ''
    const flush = () => {
      for (const { isMath, text: part } of splitMath(unfenced, context.mathematics)) {
        if (isMath) addIsland({ source: part }, part)
        else written.addText(part)
      }
      unfenced = ''
    }
    const first = written.line() - firstLine
    for (const [at, line] of text.split(/(?<=\n)/).entries()) {
      if (!fenced.has(first + at)) unfenced += line
      else {
        flush()
        written.addText(line)
      }
    }
    flush()
  }

  const addAll = (text: string) => {
    for (const stretch of readShortcodes(text)) {
      if (stretch.kind === 'text') {
        addWords(stretch.text)
        continue
      }
      const source = text.slice(stretch.start, stretch.end)
      if (stretch.kind === 'escaped') addIsland({ source: stretch.text }, source)
      else if (stretch.kind === 'broken') {
        const { reason } = stretch
        problems.push(hugoProblem('broken-shortcode', where, { reason, line: written.line() }))
        written.addText(source)
      } else if (fenced.has(written.line() - firstLine) && stretch.name !== 'param') {
        addIsland({ source }, source)
      } else addShortcode(stretch)
    }
  }

  addAll(body)
  return { text: written.text(), lineOf: written.lineOf, problems, pictures, known, links }
}
