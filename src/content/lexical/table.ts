import { laid } from './laid.ts'
import type { TableNode, TableRowNode } from './nodes.ts'

/** Make a table for one article. */
export const table = (children: TableRowNode[]): TableNode => ({ type: 'table', ...laid, children })
