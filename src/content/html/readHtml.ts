import { block } from '../lexical/block.ts'
import { calloutOf } from '../lexical/calloutOf.ts'
import { heading } from '../lexical/heading.ts'
import { horizontalRule } from '../lexical/horizontalRule.ts'
import { lineBreak } from '../lexical/lineBreak.ts'
import { nodeIds } from '../lexical/nodeIds.ts'
import type {
  Alignment,
  FlowNode,
  HeadingTag,
  PhrasingNode,
  TableCellNode,
} from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'
import { quote } from '../lexical/quote.ts'
import { table } from '../lexical/table.ts'
import { tableCell } from '../lexical/tableCell.ts'
import { tableRow } from '../lexical/tableRow.ts'
import { textFormat } from '../lexical/textFormat.ts'
import { layLine } from '../markdown/layLine.ts'
import type { ListEntry, ListKind } from '../markdown/layLists.ts'
import { layLists } from '../markdown/layLists.ts'
import type { Piece } from '../markdown/pieces.ts'
import { cellLines } from './cellLines.ts'
import { cssOf } from './cssOf.ts'
import { embedOf } from './embedOf.ts'
import { formatOf } from './formatOf.ts'
import type { HtmlElement, HtmlTree } from './htmlTree.ts'
import { isSkipped } from './isSkipped.ts'
import { readPieces } from './readPieces.ts'
import { readWordListLine } from './wordList.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table ul'.split(
    ' ',
  ),
)

const isElement = (node: HtmlTree): node is HtmlElement => typeof node !== 'string'

const isList = (node: HtmlTree): boolean =>
  isElement(node) && (node.tag === 'ul' || node.tag === 'ol')

const holdsBlock = (node: HtmlTree): boolean =>
  isElement(node) && !isSkipped(node) && (blocks.has(node.tag) || node.children.some(holdsBlock))

const rawText = (node: HtmlTree): string =>
  isElement(node) ? (node.tag === 'br' ? '\n' : node.children.map(rawText).join('')) : node

const find = (node: HtmlElement, tag: string): HtmlElement[] =>
  node.children
    .filter(isElement)
    .flatMap((child) =>
      child.tag === tag ? [child] : child.tag === 'table' ? [] : find(child, tag),
    )

/** Is told what of a table could not stay as it was: a list within a cell, a picture in one. */
type Found = (what: 'flat-cell' | 'out-of-table') => void

/** What is being read: nodes that are finished, and the lists and the line that are still open. */
type Reading = {
  readonly nodes: FlowNode[]
  readonly nextId: (content: string) => string
  readonly found: Found
  pieces: Piece[]
  entries: ListEntry[]
  /** The lists that Word's paragraphs belong to, by depth. */
  wordKinds: ListKind[]
}

const closeList = (reading: Reading): void => {
  reading.nodes.push(...layLists(reading.entries))
  reading.entries = []
  reading.wordKinds = []
}

const lay = (reading: Reading, pieces: Piece[]) => layLine(pieces, reading.nextId)

const piecesOf = (reading: Reading, nodes: readonly HtmlTree[], format: number): Piece[] =>
  readPieces(nodes, format, (element) => {
    const node = embedOf(element, reading.nextId)
    return node && { kind: 'block', node }
  })

const closeLine = (reading: Reading): void => {
  const pieces = reading.pieces
  reading.pieces = []
  const laid = lay(reading, pieces)
  if (laid.length === 0) return
  closeList(reading)
  for (const part of laid) {
    reading.nodes.push(part.kind === 'line' ? paragraph(part.nodes) : part.node)
  }
}

/** Words of one line, whatever blocks hold them; blocks that cannot stand in it are put after. */
const wordsOf = (
  reading: Reading,
  nodes: readonly HtmlTree[],
  format: number,
  linesOf?: (node: FlowNode) => PhrasingNode[] | undefined,
): { words: PhrasingNode[]; after: FlowNode[] } => {
  const inner = start(reading)
  readFlow(inner, nodes, format)
  close(inner)
  const words: PhrasingNode[] = []
  const after: FlowNode[] = []
  for (const node of inner.nodes) {
    const isWords = node.type === 'paragraph' || node.type === 'heading' || node.type === 'quote'
    const lines = isWords ? node.children : linesOf?.(node)
    if (lines === undefined) after.push(node)
    else {
      if (words.length > 0) words.push(lineBreak(), ...(isWords ? [lineBreak()] : []))
      words.push(...lines)
    }
  }
  return { words, after }
}

const addItem = (
  reading: Reading,
  kind: ListKind,
  depth: number,
  item: HtmlElement,
  format: number,
): void => {
  const value = reading.entries.filter((one) => one.is === 'item' && one.kind === kind).length
  const { words, after } = wordsOf(
    reading,
    item.children.filter((node) => !isList(node)),
    format,
  )
  const checked = undefined
  const place = { kind, depth, value: kind.start + value, checked }
  reading.entries.push({ is: 'item', ...place, nodes: words })
  for (const node of after) reading.entries.push({ is: 'block', node })
  for (const list of item.children.filter(isElement).filter(isList))
    addList(reading, list, depth + 1, format)
}

const addList = (reading: Reading, list: HtmlElement, depth: number, format: number): void => {
  const start = Number.parseInt(list.attributes['start'] ?? '1', 10)
  const kind: ListKind = {
    type: list.tag === 'ol' ? 'number' : 'bullet',
    start: Number.isInteger(start) ? start : 1,
  }
  for (const child of list.children.filter(isElement)) {
    // Google Docs puts a list in a list beside the line that it belongs to.
    if (isList(child)) addList(reading, child, depth + 1, format)
    else if (child.tag === 'li') addItem(reading, kind, depth, child, format)
    else if (!isSkipped(child)) addItem(reading, kind, depth, { ...child, tag: 'li' }, format)
  }
}

const addWordLine = (reading: Reading, element: HtmlElement, format: number): boolean => {
  const line = readWordListLine(element)
  if (!line) return false
  const type = line.isNumbered ? 'number' : 'bullet'
  const known = reading.wordKinds[line.depth]
  const kind = known?.type === type ? known : ({ type, start: 1 } as const)
  reading.wordKinds = [...reading.wordKinds.slice(0, line.depth), kind]
  addItem(reading, kind, line.depth, { ...element, tag: 'li', children: line.children }, format)
  return true
}

const mostSpan = 50

const spanOf = (cell: HtmlElement, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(cell.attributes[name] ?? '1', 10)
  return span > 1 && span <= mostSpan ? span : 1
}

const aligns: Readonly<Record<string, Alignment>> = {
  left: 'start',
  center: 'center',
  right: 'end',
}

const alignOf = (cell: HtmlElement): Alignment =>
  aligns[cssOf(cell, 'text-align') || (cell.attributes['align'] ?? '').toLowerCase()] ?? ''

/** Fill up the rows of a table that are shorter than its widest, spans counted. */
const fillRows = (rows: TableCellNode[][]): void => {
  const widths: number[] = rows.map(() => 0)
  for (const [at, cells] of rows.entries()) {
    for (const { colSpan, rowSpan } of cells) {
      for (let row = at; row < Math.min(rows.length, at + rowSpan); row += 1) {
        widths[row] = (widths[row] ?? 0) + colSpan
      }
    }
  }
  const widest = Math.max(0, ...widths)
  for (const [at, cells] of rows.entries()) {
    for (let width = widths[at] ?? 0; width < widest; width += 1) cells.push(tableCell([]))
  }
}

const addTable = (reading: Reading, element: HtmlElement, format: number): void => {
  const rows = find(element, 'tr').map((row) => ({
    isHead: find(element, 'thead').some((head) => find(head, 'tr').includes(row)),
    cells: row.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th'),
  }))
  const filled = rows.filter(({ cells }) => cells.length > 0)
  const [first] = filled
  if (filled.length === 1 && first?.cells.length === 1) {
    // One cell is a page's layout, not a table.
    readFlow(reading, first.cells[0]?.children ?? [], format)
    return
  }
  for (const caption of find(element, 'caption')) readFlow(reading, caption.children, format)
  closeLine(reading)
  const after: FlowNode[] = []
  const laid = filled.map(({ cells, isHead }, at) => {
    const isHeadRow = isHead || (at === 0 && cells.every(({ tag }) => tag === 'th'))
    return cells.map((cell) => {
      const read = wordsOf(reading, cell.children, format, (node) => {
        const lines = cellLines(node)
        if (lines) reading.found('flat-cell')
        return lines
      })
      after.push(...read.after)
      const heads = isHeadRow ? 'column' : cell.tag === 'th' ? 'row' : undefined
      const made = tableCell(read.words, { align: alignOf(cell), ...(heads && { heads }) })
      return { ...made, colSpan: spanOf(cell, 'colspan'), rowSpan: spanOf(cell, 'rowspan') }
    })
  })
  if (after.length > 0) reading.found('out-of-table')
  fillRows(laid)
  if (laid.length > 0) reading.nodes.push(table(laid.map((cells) => tableRow(cells))))
  reading.nodes.push(...after)
}

/** The language of program text, as highlighters name it in a class. */
const languageOf = (element: HtmlElement): string | undefined => {
  const classes = [element, ...find(element, 'code')].map(({ attributes }) => attributes['class'])
  return /(?:^|\s)lang(?:uage)?-([\w+#-]{1,40})(?:\s|$)/.exec(classes.join(' '))?.[1]
}

const addBlock = (reading: Reading, element: HtmlElement, format: number): void => {
  const { tag, children } = element
  const inner = formatOf(element, format)
  const title = /\bMso(?:Title|Heading(\d))\b/i.exec(element.attributes['class'] ?? '')
  if (/^h[1-6]$/.test(tag) || title) {
    const level = title ? (title[1] ?? '2') : tag.slice(1)
    // The headline is the page's h1; a heading is bold by itself.
    const as: HeadingTag = `h${level === '1' ? '2' : level}` as HeadingTag
    const { words, after } = wordsOf(reading, children, inner & ~textFormat.bold)
    if (words.length > 0) {
      for (const word of words) if (word.type === 'text') word.format &= ~textFormat.bold
      reading.nodes.push(heading(as, words))
    }
    reading.nodes.push(...after)
  } else if (tag === 'hr') reading.nodes.push(horizontalRule())
  else if (tag === 'blockquote') {
    const { words, after } = wordsOf(reading, children, inner)
    if (words.length > 0) reading.nodes.push(quote(words))
    reading.nodes.push(...after)
  } else if (tag === 'pre') {
    const code = children.map(rawText).join('').replace(/\n$/, '')
    const language = languageOf(element)
    const id = reading.nextId(`code ${code}`)
    if (code !== '') {
      const named = language === undefined ? {} : { language }
      reading.nodes.push(block({ id, blockType: 'code', code, ...named }))
    }
  } else if (tag === 'details') {
    const summary = find(element, 'summary')[0]
    const title = (summary?.children ?? []).map(rawText).join('').replace(/\s+/g, ' ').trim()
    const held = start(reading)
    readFlow(
      held,
      children.filter((child) => child !== summary),
      inner,
    )
    close(held)
    const id = reading.nextId(`details ${title}`)
    reading.nodes.push(...calloutOf({ id, kind: 'note', title }, held.nodes).nodes)
  } else if (tag === 'table') addTable(reading, element, inner)
  else readFlow(reading, children, inner)
}

const readFlow = (reading: Reading, nodes: readonly HtmlTree[], format: number): void => {
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlock(node)) {
      const embed = isElement(node) && node.tag === 'figure' ? embedOf(node, reading.nextId) : null
      if (embed) reading.pieces.push({ kind: 'block', node: embed })
      else reading.pieces.push(...piecesOf(reading, [node], format))
      continue
    }
    if (isSkipped(node)) continue
    closeLine(reading)
    if (isList(node)) addList(reading, node, 0, format)
    else if (node.tag === 'p' && addWordLine(reading, node, format)) continue
    else {
      if (blocks.has(node.tag) && node.tag !== 'div') closeList(reading)
      addBlock(reading, node, format)
      closeLine(reading)
    }
  }
}

const start = ({ nextId, found }: Pick<Reading, 'nextId' | 'found'>): Reading => ({
  nodes: [],
  nextId,
  found,
  pieces: [],
  entries: [],
  wordKinds: [],
})

const close = (reading: Reading): void => {
  closeLine(reading)
  closeList(reading)
}

/**
 * Read HTML, as word processors and web pages put it on the clipboard, into nodes of an article.
 *
 * Headings, lists within lists, links, tables, quotations and formats stay; fonts, colours and the
 * wrappers of Google Docs and Word go. A picture becomes a figure that keeps its address.
 *
 * Lists and program text in cells of tables become lines of the cell.
 *
 * @param seed what block ids are derived from besides their content.
 * @param found is told what could not stay as it was.
 */
export const readHtml = (
  root: HtmlTree,
  seed: string | ((content: string) => string),
  found: Found = () => {},
): FlowNode[] => {
  const nextId = typeof seed === 'string' ? nodeIds(seed) : seed
  const reading = start({ nextId, found })
  readFlow(reading, [root], 0)
  close(reading)
  return reading.nodes
}
