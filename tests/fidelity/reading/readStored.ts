import type { ArticleBlock, ArticleInline, CalloutBlock } from '../../../src/content/blocks.ts'
import { blockWords } from '../../../src/content/lexical/blockWords.ts'
import type { Body, BodyNode } from '../../../src/content/lexical/nodes.ts'
import { plainText } from '../../../src/content/lexical/plainText.ts'
import { textFormat } from '../../../src/content/lexical/textFormat.ts'
import { walk } from '../../../src/content/lexical/walk.ts'
import type { SpecGrid } from '../../../src/features/chips/specGrid.ts'
import { withEmoji } from '../../../src/features/hugo/page/withEmoji.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { readRendered } from './readRendered.ts'
import type { Reading } from './reading.ts'
import { Tally } from './tally.ts'

/** The words of a table's grid, a line for each row. */
const gridWords = ({ columns, rows }: SpecGrid, language: Locale): string =>
  [
    columns.map(({ label }) => label[language] ?? ''),
    ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.text[language] ?? '')),
  ]
    .map((row) => row.join('\t'))
    .join('\n')

/** Hugo before 0.132 shows the kind of an alert as words; here it is the call-out's own. */
const calloutWords = (fields: CalloutBlock): string =>
  `[!${fields.kind.toUpperCase()}] ${blockWords(fields)}`

const countText = (counts: Tally, node: BodyNode) => {
  if (node.type !== 'text') return
  const length = node.text.replace(/\s+/g, '').length
  for (const [name, bit] of Object.entries(textFormat)) {
    if (node.format & bit) counts.add(name, length)
  }
}

const countBlock = (counts: Tally, fields: ArticleBlock, grid: SpecGrid | undefined) => {
  const { blockType } = fields
  if (blockType === 'code') counts.add('pre')
  if (blockType === 'video') counts.add('iframe')
  if (blockType === 'callout' || blockType === 'quotation') counts.add('blockquote')
  if (blockType === 'figure' && fields.link) counts.add('link')
  if (grid !== undefined) {
    counts.add('table')
    counts.add('tr', grid.rows.length + 1)
    counts.add('cell', (grid.rows.length + 1) * grid.columns.length)
  }
  if (blockType === 'raw-html') {
    for (const [name, count] of readRendered(fields.html).counts) counts.add(name, count)
  }
}

const countNode = (counts: Tally, node: BodyNode) => {
  countText(counts, node)
  if (node.type === 'heading') counts.add(node.tag)
  else if (node.type === 'list') counts.add(node.tag)
  else if (node.type === 'listitem') {
    // A list in a list stands in an item of its own, which nobody sees.
    if (node.children.some((child) => child.type !== 'list')) counts.add('li')
  } else if (node.type === 'quote') counts.add('blockquote')
  else if (node.type === 'horizontalrule') counts.add('hr')
  else if (node.type === 'link' || node.type === 'autolink') counts.add('link')
  else if (node.type === 'table') counts.add('table')
  else if (node.type === 'tablerow') counts.add('tr')
  else if (node.type === 'tablecell') counts.add('cell')
}

/**
 * Read a stored body as its readers would, the tables that it points at included.
 *
 * A shortcode that nothing understands gives its source: its words are kept, though not shown.
 */
export const readStored = (
  body: Body,
  language: Locale,
  {
    gridOf,
    hasEmojiInCode,
  }: {
    readonly gridOf: (table: unknown) => SpecGrid | undefined
    /** Hugo before 0.128 exchanged `:heart:` in code as well; the newsroom keeps code as it is. */
    readonly hasEmojiInCode: boolean
  },
): Reading => {
  const inCode = (text: string): string => (hasEmojiInCode ? withEmoji(text) : text)
  const counts = new Tally()
  const pictures: string[] = []
  const wordsOf = (fields: ArticleBlock | ArticleInline): string => {
    if (fields.blockType === 'shortcode') return fields.source
    if (fields.blockType === 'raw-html') return readRendered(fields.html).text
    if (fields.blockType === 'code') return inCode(blockWords(fields))
    if (fields.blockType === 'callout') return calloutWords(fields)
    const grid = fields.blockType === 'spec-table' ? gridOf(fields.table) : undefined
    return grid ? gridWords(grid, language) : blockWords(fields)
  }
  for (const node of walk(body)) {
    countNode(counts, node)
    if (node.type === 'text' && node.format & textFormat.code) node.text = inCode(node.text)
    if (node.type !== 'block') continue
    const { fields } = node
    countBlock(counts, fields, fields.blockType === 'spec-table' ? gridOf(fields.table) : undefined)
    if (fields.blockType === 'figure' && fields.missingPath) pictures.push(fields.missingPath)
    if (fields.blockType === 'raw-html') pictures.push(...readRendered(fields.html).pictures)
  }
  return { text: plainText(body, { wordsOf }), counts, pictures }
}
