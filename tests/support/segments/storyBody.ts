import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import { lineBreak } from '../../../src/content/lexical/lineBreak.ts'
import { link } from '../../../src/content/lexical/link.ts'
import { list } from '../../../src/content/lexical/list.ts'
import { listItem } from '../../../src/content/lexical/listItem.ts'
import type { Body, FlowNode, PhrasingNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { quote } from '../../../src/content/lexical/quote.ts'
import { table } from '../../../src/content/lexical/table.ts'
import { tableCell } from '../../../src/content/lexical/tableCell.ts'
import { tableRow } from '../../../src/content/lexical/tableRow.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { textFormat } from '../../../src/content/lexical/textFormat.ts'

/** A line of a story as the fixtures write it, and the identity that its node carries, if any. */
export type StoryLine = { readonly words: string; readonly id?: string | undefined }

const inline =
  /\*\*(?<bold>.+?)\*\*|_(?<italic>.+?)_|`(?<code>.+?)`|\[(?<name>.+?)\]\((?<url>.+?)\)|(?<line>\\n)/g

const phrasing = (words: string): PhrasingNode[] => {
  const nodes: PhrasingNode[] = []
  let done = 0
  for (const { 0: found, index, groups } of words.matchAll(inline)) {
    if (index > done) nodes.push(text(words.slice(done, index)))
    done = index + found.length
    const { bold, italic, code, name, url } = groups ?? {}
    if (bold !== undefined) nodes.push(text(bold, textFormat.bold))
    else if (italic !== undefined) nodes.push(text(italic, textFormat.italic))
    else if (code !== undefined) nodes.push(text(code, textFormat.code))
    else if (name !== undefined && url !== undefined) nodes.push(link(url, phrasing(name)))
    else nodes.push(lineBreak())
  }
  if (done < words.length) nodes.push(text(words.slice(done)))
  return nodes
}

const known = <Node extends object>(node: Node, id: string | undefined): Node =>
  id === undefined ? node : { ...node, $: { segment: id } }

/** The line without what says of which kind it is. */
export const wordsOf = (words: string): string => words.replace(/^(?:## |\* |\| |> )/, '')

/**
 * Build the body of a story: `## ` begins a heading, `* ` an item, `| ` a cell, `> ` a passage; words
 * may be `**bold**`, `_italic_`, `` `code` `` and `[linked](…)`, and `\n` breaks a line.
 */
export const storyBody = (lines: readonly StoryLine[]): Body => {
  const nodes: FlowNode[] = []
  for (const { words, id } of lines) {
    const children = phrasing(wordsOf(words))
    const last = nodes.at(-1)
    if (words.startsWith('* ')) {
      const item = known(listItem(children), id)
      if (last?.type === 'list') last.children.push(item)
      else nodes.push(list('bullet', [item]))
    } else if (words.startsWith('| ')) {
      const cell = known(tableCell(children), id)
      if (last?.type === 'table') last.children[0]!.children.push(cell)
      else nodes.push(table([tableRow([cell])]))
    } else if (words.startsWith('## ')) nodes.push(known(heading('h2', children), id))
    else if (words.startsWith('> ')) nodes.push(known(quote(children), id))
    else nodes.push(known(paragraph(children), id))
  }
  return body(nodes)
}
