import type { Settled } from '../facts/settleFacts.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import type { ShownFact } from '../live/factCell.ts'
import { shownCell } from '../live/shownCell.ts'
import type { ShownRecords } from '../live/shownRecords.ts'
import { textIn } from '../grid/textIn.ts'
import type { TableProperty } from '../live/tableProperty.ts'
import type { DriftMoment } from './driftMoment.ts'
import type { DriftFinding } from './driftTask.ts'
import type { ShownTable } from './findShownTables.ts'
import { knownNow } from '../facts/knownNow.ts'

/** What is asked about a table: one chip, what has changed of it, and when. */
export type Drifted = DriftMoment &
  ShownRecords & {
    readonly chip: number
    readonly name: string
    readonly properties: readonly TableProperty[]
    /** What of its facts is held today, by series. */
    readonly held: ReadonlyMap<string, Settled<ShownFact>>
  }

/** Find where a table shows something else of a chip than is held now. */
export const driftOfTable = (
  { grid, block, language, onDay, knownAt }: ShownTable,
  { chip, name, properties, facts, events, held, before, today }: Drifted,
): DriftFinding[] => {
  const isPinned = onDay !== undefined
  const current = { on: today, known: knownNow }
  const then = { on: onDay ?? before.on, known: knownAt ?? before.known }
  const shown = settleFacts(facts, then).get(chip)
  const rows = grid.rows.filter((row) => row.chip === chip)
  return properties.flatMap((property): DriftFinding[] => {
    const columns = grid.columns.filter((column) => column.property === property.key)
    const isShown = columns.some(({ id }) =>
      rows.some((row) => textIn(row.cells[id], language) === ''),
    )
    const was = shownCell(property, { chip, held: shown, events }, then, language)?.text
    if (!isShown || !was) return []
    const after = shownCell(property, { chip, held, events }, current, language)?.text ?? ''
    const kind = isPinned ? 'pinned' : 'live'
    return [{ kind, chip, name, property: property.key, block, before: was, after }]
  })
}
