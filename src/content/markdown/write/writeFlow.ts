import type { FlowNode, HeadingNode, PhrasingNode, QuoteNode } from '../../lexical/nodes.ts'
import { quoteLines } from './quoteLines.ts'
import { splitParagraphs } from './splitParagraphs.ts'
import { writeBlock } from './writeBlock.ts'
import { writeList } from './writeList.ts'
import { writePhrasing } from './writePhrasing.ts'
import { writeTable } from './writeTable.ts'
import type { Writing } from './writing.ts'

const writeHeading = (node: HeadingNode, writing: Writing): string => {
  const words = writePhrasing(node.children, writing, 'heading')
    // Hugo would read attributes in it, and a row of `#` at the end belongs to the marks.
    .replace(/\{(?=[^{}]*\}$)/, '\\{')
    .replace(/(#+)$/, (marks) => marks.replaceAll('#', '\\#'))
  const anchor = node.$?.anchor && /^[^\s{}]+$/.test(node.$.anchor) ? ` {#${node.$.anchor}}` : ''
  return `${'#'.repeat(Number(node.tag.slice(1)))} ${words}${anchor}`.replace(/ $/, '')
}

const writeQuote = (node: QuoteNode, writing: Writing): string => {
  const nodes = (node.children as readonly (PhrasingNode | { type: 'paragraph' })[]).flatMap(
    (child, at): PhrasingNode[] =>
      child.type === 'paragraph'
        ? [
            ...(at > 0 ? breaks : []),
            ...(child as unknown as { children: PhrasingNode[] }).children,
          ]
        : [child],
  )
  const paragraphs = splitParagraphs(nodes).map((one) => writePhrasing(one, writing))
  return quoteLines(paragraphs.join('\n\n'))
}

const breaks: PhrasingNode[] = [
  { type: 'linebreak', version: 1 },
  { type: 'linebreak', version: 1 },
]

/**
 * Write what stands on lines of its own, parted by blank lines.
 *
 * An empty paragraph has no counterpart and is left out.
 */
export const writeFlow = (nodes: readonly FlowNode[], writing: Writing): string => {
  const written: string[] = []
  let previous: { tag: string; isOther: boolean } | undefined
  for (const node of nodes) {
    let text = ''
    if (node.type === 'list') {
      const isOther = previous?.tag === node.tag && !previous.isOther
      text = writeList(node, isOther, writing)
      previous = { tag: node.tag, isOther }
    } else if (node.type === 'paragraph') text = writePhrasing(node.children, writing)
    else if (node.type === 'heading') text = writeHeading(node, writing)
    else if (node.type === 'quote') text = writeQuote(node, writing)
    else if (node.type === 'table') text = writeTable(node, writing)
    else if (node.type === 'block') text = writeBlock(node.fields, writing)
    else text = '---'
    if (text === '') continue
    if (node.type !== 'list') previous = undefined
    written.push(text)
  }
  return written.join('\n\n')
}
