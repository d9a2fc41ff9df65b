import type { PhrasingNode, TableCellNode } from '../../lexical/nodes.ts'
import { textFormat } from '../../lexical/textFormat.ts'
import { cellLines } from './cellLines.ts'
import type { Writing } from './writing.ts'

const escape = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{{', '&#123;{')

const tags = [
  [textFormat.code, 'code'],
  [textFormat.bold, 'strong'],
  [textFormat.italic, 'em'],
  [textFormat.strikethrough, 'del'],
  [textFormat.underline, 'u'],
  [textFormat.subscript, 'sub'],
  [textFormat.superscript, 'sup'],
  [textFormat.highlight, 'mark'],
] as const

const write = (nodes: readonly PhrasingNode[], writing: Writing): string =>
  nodes
    .map((node) => {
      if (node.type === 'linebreak') return '<br>'
      if (node.type === 'text' || node.type === 'tab') {
        return tags.reduce(
          (inner, [bit, tag]) => (node.format & bit ? `<${tag}>${inner}</${tag}>` : inner),
          escape(node.text).replace(/\s+/g, ' '),
        )
      }
      if (node.type === 'inlineBlock') {
        const { fields } = node
        return fields.blockType === 'chip-mention' ? escape(fields.label) : ''
      }
      const { fields } = node
      const url = fields.linkType === 'internal' ? writing.link(fields) : escape(fields.url ?? '')
      const inner = write(node.children, writing)
      return url ? `<a href="${url}">${inner}</a>` : inner
    })
    .join('')

const aligns: Readonly<Record<string, string>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
}

const writeCell = (cell: TableCellNode, writing: Writing): string => {
  const tag = cell.headerState > 0 ? 'th' : 'td'
  const align = aligns[cell.children[0]?.format ?? '']
  const attributes = [
    ...(cell.colSpan > 1 ? [` colspan="${cell.colSpan}"`] : []),
    ...(cell.rowSpan > 1 ? [` rowspan="${cell.rowSpan}"`] : []),
    ...(align === undefined ? [] : [` style="text-align: ${align}"`]),
  ]
  return `<${tag}${attributes.join('')}>${write(cellLines(cell), writing)}</${tag}>`
}

/** Write a table as HTML, without a blank line in it: Markdown would end it there. */
export const writeHtmlTable = (
  rows: readonly (readonly TableCellNode[])[],
  writing: Writing,
): string => {
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => writeCell(cell, writing)).join('')}</tr>`,
  )
  return ['<table>', ...lines, '</table>'].join('\n')
}
