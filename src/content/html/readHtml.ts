import { block } from '../lexical/block.ts'
import { heading } from '../lexical/heading.ts'
import { horizontalRule } from '../lexical/horizontalRule.ts'
import { lineBreak } from '../lexical/lineBreak.ts'
import { nodeIds } from '../lexical/nodeIds.ts'
import type { FlowNode, HeadingTag, PhrasingNode } from '../lexical/nodes.ts'
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

/** What is being read: nodes that are finished, and the lists and the line that are still open. */
type Reading = {
  readonly nodes: FlowNode[]
  readonly nextId: (content: string) => string
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
): { words: PhrasingNode[]; after: FlowNode[] } => {
  const inner = start(reading.nextId)
  readFlow(inner, nodes, format)
  close(inner)
  const words: PhrasingNode[] = []
  const after: FlowNode[] = []
  for (const node of inner.nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'quote') {
      if (words.length > 0) words.push(lineBreak(), lineBreak())
      words.push(...node.children)
    } else after.push(node)
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
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length))
  const after: FlowNode[] = []
  const laid = filled.map(({ cells, isHead }, at) => {
    const isHeadRow = isHead || (at === 0 && cells.every(({ tag }) => tag === 'th'))
    const made = cells.map((cell) => {
      const read = wordsOf(reading, cell.children, format)
      after.push(...read.after)
      if (isHeadRow) return tableCell(read.words, { heads: 'column' })
      return tableCell(read.words, cell.tag === 'th' ? { heads: 'row' } : {})
    })
    while (made.length < width) made.push(tableCell([]))
    return tableRow(made)
  })
  if (laid.length > 0) reading.nodes.push(table(laid))
  reading.nodes.push(...after)
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
    reading.nodes.push(block({ id: reading.nextId(`code ${code}`), blockType: 'code', code }))
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

const start = (nextId: (content: string) => string): Reading => ({
  nodes: [],
  nextId,
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
 * @param seed what block ids are derived from besides their content.
 */
export const readHtml = (root: HtmlTree, seed: string): FlowNode[] => {
  const reading = start(nodeIds(seed))
  readFlow(reading, [root], 0)
  close(reading)
  return reading.nodes
}
