import { list } from '../lexical/list.ts'
import { listItem } from '../lexical/listItem.ts'
import type { FlowNode, ListNode, PhrasingNode } from '../lexical/nodes.ts'
import { paragraph } from '../lexical/paragraph.ts'

/** One list of the source; the same object for all of its items. */
export type ListKind = { readonly type: ListNode['listType']; readonly start: number }

/** A list, written out line by line. */
export type ListEntry =
  | {
      readonly is: 'item'
      readonly kind: ListKind
      readonly depth: number
      readonly value: number
      readonly checked: boolean | undefined
      readonly nodes: PhrasingNode[]
    }
  /** A paragraph of an item whose list a block has parted. */
  | { readonly is: 'paragraph'; readonly nodes: PhrasingNode[] }
  | { readonly is: 'block'; readonly node: FlowNode }

type ItemEntry = Extract<ListEntry, { is: 'item' }>
type Open = { readonly kind: ListKind; readonly node: ListNode; next: number }

/**
 * Lay the lines of lists into lists within lists, and blocks between them.
 *
 * A list within another stands in an item of its own, which carries the number of the next one: so
 * does the editor. After a block, a line that is deeper than its neighbours begins at its own depth
 * again.
 */
export const layLists = (entries: readonly ListEntry[]): FlowNode[] => {
  const laid: FlowNode[] = []
  let open: Open[] = []

  const openList = (kind: ListKind, start: number): Open => {
    const node = list(kind.type, [], start)
    const opened = { kind, node, next: start }
    const parent = open.at(-1)
    if (parent === undefined) laid.push(node)
    else {
      const checked = parent.kind.type === 'check' ? { checked: false } : {}
      const place = { value: parent.next, indent: open.length - 1, ...checked }
      parent.node.children.push(listItem([node], place))
    }
    open.push(opened)
    return opened
  }

  const addItem = (entry: ItemEntry) => {
    while (open.length > entry.depth + 1) open.pop()
    if (open.length === entry.depth + 1 && open.at(-1)!.kind !== entry.kind) open.pop()
    while (open.length < entry.depth) openList({ type: 'bullet', start: 1 }, 1)
    const into =
      open.length === entry.depth + 1
        ? open.at(-1)!
        : openList(entry.kind, entry.kind.type === 'number' ? entry.value : 1)
    const checked = entry.checked === undefined ? {} : { checked: entry.checked }
    const place = { value: into.next, indent: open.length - 1, ...checked }
    into.node.children.push(listItem(entry.nodes, place))
    into.next += 1
  }

  for (const entry of entries) {
    if (entry.is === 'item') addItem(entry)
    else {
      open = []
      laid.push(entry.is === 'block' ? entry.node : paragraph(entry.nodes))
    }
  }
  return laid
}
