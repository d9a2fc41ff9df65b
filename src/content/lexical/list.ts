import { laid } from './laid.ts'
import type { ListItemNode, ListNode } from './nodes.ts'

/** Make a list of items that carry their numbers already. */
export const list = (
  listType: ListNode['listType'],
  children: ListItemNode[],
  start = 1,
): ListNode => ({
  type: 'list',
  ...laid,
  listType,
  start,
  tag: listType === 'number' ? 'ol' : 'ul',
  children,
})
