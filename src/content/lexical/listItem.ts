import { laid } from './laid.ts'
import type { ListItemNode } from './nodes.ts'

/**
 * Make a line of a list.
 *
 * `value` is its number, of a list within it the number that comes next; `indent` counts the lists
 * around its own.
 */
export const listItem = (
  children: ListItemNode['children'],
  { value = 1, indent = 0, checked }: { value?: number; indent?: number; checked?: boolean } = {},
): ListItemNode => ({
  type: 'listitem',
  ...laid,
  indent,
  ...(checked === undefined ? {} : { checked }),
  value,
  children,
})
