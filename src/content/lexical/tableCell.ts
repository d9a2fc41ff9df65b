import { laid } from './laid.ts'
import type { Alignment, PhrasingNode, TableCellNode } from './nodes.ts'
import { paragraph } from './paragraph.ts'

/** Make a cell of a table; `heads` says that it names its column or its row. */
export const tableCell = (
  children: PhrasingNode[],
  { heads, align = '' }: { heads?: 'column' | 'row'; align?: Alignment } = {},
): TableCellNode => ({
  type: 'tablecell',
  ...laid,
  colSpan: 1,
  rowSpan: 1,
  // Lexical's own numbers: 1 is a cell of a header row, 2 one of a header column.
  headerState: heads === 'column' ? 1 : heads === 'row' ? 2 : 0,
  backgroundColor: null,
  children: [{ ...paragraph(children), format: align }],
})
