import { laid } from './laid.ts'
import type { TableCellNode, TableRowNode } from './nodes.ts'

/** Make a row of a table. */
export const tableRow = (children: TableCellNode[]): TableRowNode => ({
  type: 'tablerow',
  ...laid,
  children,
})
