import type { ListItemNode, ListNode, PhrasingNode } from '../../lexical/nodes.ts'
import type { Writing } from './writing.ts'
import { indentLines } from './indentLines.ts'
import { splitParagraphs } from './splitParagraphs.ts'
import { writePhrasing } from './writePhrasing.ts'

const partsOf = (item: ListItemNode): { words: PhrasingNode[]; lists: ListNode[] } => {
  const words: PhrasingNode[] = []
  const lists: ListNode[] = []
  for (const child of item.children as readonly (PhrasingNode | ListNode | { type: string })[]) {
    if (child.type === 'list') lists.push(child as ListNode)
    else if (child.type === 'paragraph') {
      const { children } = child as unknown as { children: PhrasingNode[] }
      words.push(...(words.length > 0 ? breaks : []), ...children)
    } else words.push(child as PhrasingNode)
  }
  return { words, lists }
}

const breaks: PhrasingNode[] = [
  { type: 'linebreak', version: 1 },
  { type: 'linebreak', version: 1 },
]

const boxOf = (list: ListNode, item: ListItemNode): string => {
  if (list.listType !== 'check') return ''
  return item.checked ? '[x] ' : '[ ] '
}

type Entry = { readonly marker: string; readonly blocks: string[] }

const entriesOf = (list: ListNode, isOther: boolean, writing: Writing): Entry[] => {
  const entries: Entry[] = []
  let number = Math.min(Math.max(list.start, 0), 999_000_000)
  /** Lists that follow one another in one item must differ in their markers, or would be one. */
  let previous: { type: string; isOther: boolean } | undefined
  for (const item of list.children) {
    const { words, lists } = partsOf(item)
    const onlyHolds = lists.length > 0 && words.length === 0 && entries.length > 0
    if (!onlyHolds) {
      const marker =
        list.listType === 'number' ? `${number}${isOther ? ')' : '.'}` : isOther ? '*' : '-'
      number += 1
      previous = undefined
      const paragraphs = splitParagraphs(words).map((nodes) => writePhrasing(nodes, writing))
      const [first = '', ...others] = paragraphs
      const blocks = [`${boxOf(list, item)}${first}`.replace(/ $/, ''), ...others]
      entries.push({ marker, blocks: blocks.length > 0 ? blocks : [''] })
    }
    for (const inner of lists) {
      const clashes: boolean = previous?.type === inner.tag && !previous.isOther
      previous = { type: inner.tag, isOther: clashes }
      entries.at(-1)!.blocks.push(writeList(inner, clashes, writing))
    }
  }
  return entries
}

/**
 * Write a list; `isOther` takes the other markers, by which Markdown tells a list from the one
 * before it.
 *
 * Items that are one line stand tight; where one has several paragraphs, all are parted by blank
 * lines.
 */
export const writeList = (list: ListNode, isOther: boolean, writing: Writing): string => {
  const entries = entriesOf(list, isOther, writing)
  const isLoose = list.children.some((item) => splitParagraphs(partsOf(item).words).length > 1)
  return entries
    .map(({ marker, blocks }) => {
      const indent = ' '.repeat(marker.length + 1)
      const written = blocks.join(isLoose ? '\n\n' : '\n')
      return written === ''
        ? marker
        : `${marker} ${indentLines(written, indent).slice(indent.length)}`
    })
    .join(isLoose ? '\n\n' : '\n')
}
