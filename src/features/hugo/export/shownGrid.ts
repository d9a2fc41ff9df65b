import type { SpecTableBlock } from '../../../content/blocks.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { fillTexts } from '../../chips/live/fillTexts.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import { specGridSchema } from '../../chips/specGrid.ts'
import type { ShownDocuments } from './shownDocuments.ts'
import { pinKey } from './shownFacts.ts'
import { knownNow } from '../../chips/facts/knownNow.ts'

/** Give the grid that a block of a post shows, what it takes from facts written in; Hugo has none. */
export const shownGrid = (
  { tables, facts }: ShownDocuments,
  post: number,
  { id, table }: Pick<SpecTableBlock, 'id' | 'table'>,
  language: Locale,
): SpecGrid | undefined => {
  const grid = specGridSchema.safeParse(tables.get(relatedId(table) ?? NaN)?.grid)
  if (!grid.success) return undefined
  const pin = facts.pins.get(pinKey(post, id))
  const asOf = { on: pin?.onDay ?? facts.today, known: pin?.knownAt ?? knownNow }
  return fillTexts(grid.data, facts, asOf, language)
}
