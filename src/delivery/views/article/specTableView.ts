import type { SpecTableBlock } from '../../../content/blocks.ts'
import type { SpecTableRecord } from '../../queries/articleRecord.ts'
import type { SpecTableView } from './articleNode.ts'
import type { Parsing } from './parsing.ts'
import { shownTable } from './shownTable.ts'

/**
 * Make a comparison table ready in one language; `undefined` if its grid cannot be read.
 *
 * One definition for both languages, and for every day: what its cells from facts say is what the
 * block was pinned to.
 */
export const specTableView = (
  table: SpecTableRecord,
  block: SpecTableBlock,
  parsing: Parsing,
): SpecTableView | undefined => {
  const shown = shownTable(table, block, parsing)
  return shown && { ...shown.view, moment: shown.sayMoment() }
}
