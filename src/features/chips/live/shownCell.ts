import type { Locale } from '../../../kernel/locale.ts'
import type { AsOf, Settled } from '../facts/settleFacts.ts'
import type { FactCell, ShownFact } from './factCell.ts'
import { factCell } from './factCell.ts'
import type { ShownEvent } from './shownRecords.ts'
import { statusCell } from './statusCell.ts'
import type { TableProperty } from './tableProperty.ts'

/** What is held of a chip: its facts, settled on a day, and the events that name it. */
export type HeldOfChip = {
  readonly chip: number
  readonly held: ReadonlyMap<string, Settled<ShownFact>> | undefined
  readonly events: readonly ShownEvent[]
}

/**
 * Say what a table shows of a chip's property; `undefined` where nothing is held.
 *
 * @param asOf the day on which its facts were settled.
 */
export const shownCell = (
  property: TableProperty,
  { chip, held, events }: HeldOfChip,
  asOf: AsOf,
  locale: Locale,
): FactCell | undefined =>
  property.kind === 'status'
    ? statusCell(property, events, { chip, ...asOf }, locale)
    : factCell(property, held, locale)
