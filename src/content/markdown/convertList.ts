import type { List, ListItem } from 'mdast'
import { lineBreak } from '../lexical/lineBreak.ts'
import type { FlowNode, ListNode, PhrasingNode } from '../lexical/nodes.ts'
import type { Conversion } from './conversion.ts'
import { lineOf } from './conversion.ts'
import type { ListEntry, ListKind } from './layLists.ts'
import { layLists } from './layLists.ts'
import { layLine } from './layLine.ts'

const kindOf = (list: List, conversion: Conversion): ListKind => {
  const boxes = list.children.filter((item) => typeof item.checked === 'boolean').length
  if (boxes > 0 && boxes < list.children.length) conversion.report('mixed-checks', lineOf(list))
  if (boxes > 0 && list.ordered) conversion.report('numbered-checks', lineOf(list))
  const type: ListNode['listType'] = boxes > 0 ? 'check' : list.ordered ? 'number' : 'bullet'
  return { type, start: type === 'number' ? (list.start ?? 1) : 1 }
}

/** Convert one item: its paragraphs to one line, lists within it and other blocks to entries. */
const entriesOfItem = (
  item: ListItem,
  place: { kind: ListKind; depth: number; value: number },
  conversion: Conversion,
): ListEntry[] => {
  const entries: ListEntry[] = []
  const checked = place.kind.type === 'check' ? item.checked === true : undefined
  let isBegun = false
  let line: PhrasingNode[] | undefined

  const addLine = (nodes: PhrasingNode[]) => {
    if (line !== undefined) line.push(lineBreak(), lineBreak(), ...nodes)
    else if (!isBegun) {
      line = nodes
      entries.push({ is: 'item', ...place, checked, nodes: line })
      isBegun = true
    } else {
      conversion.report('out-of-list', lineOf(item))
      entries.push({ is: 'paragraph', nodes })
    }
  }
  const addBlock = (node: FlowNode) => {
    if (!isBegun) addLine([])
    line = undefined
    conversion.report('out-of-list', lineOf(item))
    entries.push({ is: 'block', node })
  }

  for (const child of item.children) {
    if (child.type === 'paragraph') {
      for (const laid of layLine(conversion.phrasing(child.children), conversion.nextId)) {
        if (laid.kind === 'line') addLine(laid.nodes)
        else addBlock(laid.node)
      }
    } else if (child.type === 'list') {
      if (!isBegun) addLine([])
      line = undefined
      for (const entry of entriesOf(child, place.depth + 1, conversion)) entries.push(entry)
    } else for (const node of conversion.flow([child])) addBlock(node)
  }
  if (!isBegun) addLine([])
  return entries
}

const entriesOf = (list: List, depth: number, conversion: Conversion): ListEntry[] => {
  const kind = kindOf(list, conversion)
  return list.children.flatMap((item, at) =>
    entriesOfItem(item, { kind, depth, value: kind.start + at }, conversion),
  )
}

/**
 * Convert a list.
 *
 * An item of ours is one line (its paragraphs parted by two line breaks) and the lists within it.
 * Anything else in an item (a picture, code, a table) parts the list, which goes on after it with
 * the next number.
 */
export const convertList = (list: List, conversion: Conversion): FlowNode[] =>
  layLists(entriesOf(list, 0, conversion))
