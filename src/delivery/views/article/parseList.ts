import type { ListItemNode, ListNode as StoredList } from '../../../content/lexical/nodes.ts'
import type { PhrasingNode } from '../../../content/lexical/nodes.ts'
import type { ListLine, ListNode } from './articleNode.ts'
import { parsePhrasing } from './parsePhrasing.ts'
import type { Parsing } from './parsing.ts'

const deepest = 12

const isList = (node: PhrasingNode | StoredList): node is StoredList => node.type === 'list'

/** Parse a list; a list that stands in a line of its own joins the line above it. */
export const parseList = (list: StoredList, parsing: Parsing, depth = 0): ListNode => {
  const lines: ListLine[] = []
  for (const item of (list.children ?? []) as readonly ListItemNode[]) {
    const children = item.children ?? []
    const lists =
      depth < deepest
        ? children.filter(isList).map((inner) => parseList(inner, parsing, depth + 1))
        : []
    const words = children.filter((child): child is PhrasingNode => !isList(child))
    const above = lines.at(-1)
    if (words.length === 0 && lists.length > 0 && above) {
      lines[lines.length - 1] = { ...above, lists: [...above.lists, ...lists] }
    } else {
      lines.push({ children: parsePhrasing(words, parsing), lists, checked: item.checked })
    }
  }
  return { kind: 'list', ordered: list.listType === 'number', start: list.start || 1, lines }
}
