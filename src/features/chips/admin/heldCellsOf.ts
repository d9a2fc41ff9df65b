import type { Locale } from '../../../kernel/locale.ts'
import { newsroomDay } from '../../../kernel/newsroomDay.ts'
import { knownNow } from '../facts/knownNow.ts'
import { settleFacts } from '../facts/settleFacts.ts'
import { eventsByChip } from '../live/eventsByChip.ts'
import type { ShownFacts } from '../live/readShownFacts.ts'
import { shownCell } from '../live/shownCell.ts'
import type { TableProperty } from '../live/tableProperty.ts'
import { findTableProperty } from '../live/tableProperty.ts'

/** What is held of one property of a chip, in both languages, and where that is from. */
export type HeldCell = {
  readonly text: Readonly<Record<Locale, string>>
  readonly sources: readonly string[]
  /** The newsroom's day from which on the desk holds it, `2025-04-09`. */
  readonly since: string | undefined
}

/** What is held of chips, by chip and property. */
export type HeldCells = ReadonlyMap<number, ReadonlyMap<string, HeldCell>>

/** What the newsroom answers: what it holds of chips, at a moment. */
export type HeldAnswer = Pick<ShownFacts, 'events' | 'facts' | 'on' | 'sources'> & {
  /** The chips that were asked about. */
  readonly chips: readonly number[]
}

/** Say of each chip what is held of it in some properties, by their keys. */
export const heldCellsOf = (
  { chips, facts, events, on, sources }: HeldAnswer,
  keys: readonly string[],
): HeldCells => {
  const properties = keys.flatMap((key) => findTableProperty(key) ?? [])
  const since = new Map(facts.map(({ id, recordedFrom }) => [id, recordedFrom]))
  const eventSince = new Map(events.map(({ id, recordedFrom }) => [id, recordedFrom]))
  const asOf = { on, known: knownNow }
  const settled = settleFacts(facts, asOf)
  const eventsOf = eventsByChip(events)
  const cellOf = (chip: number, property: TableProperty): Array<[string, HeldCell]> => {
    const held = { chip, held: settled.get(chip), events: eventsOf.get(chip) ?? [] }
    const cell = shownCell(property, held, asOf, 'en')
    const chinese = shownCell(property, held, asOf, 'zh-TW')
    if (!cell || !chinese) return []
    const latest = [
      ...cell.facts.flatMap((id) => since.get(id) ?? []),
      ...cell.events.flatMap((id) => eventSince.get(id) ?? []),
    ].toSorted()
    const last = latest.at(-1)
    return [
      [
        property.key,
        {
          text: { en: cell.text, 'zh-TW': chinese.text },
          sources: cell.sources.flatMap((id) => sources[id] || []),
          since: last && newsroomDay(new Date(last)),
        },
      ],
    ]
  }
  return new Map(
    chips.map((chip) => [chip, new Map(properties.flatMap((property) => cellOf(chip, property)))]),
  )
}
