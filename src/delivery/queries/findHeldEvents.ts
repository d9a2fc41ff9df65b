import { sql } from '@payloadcms/db-postgres'

import type { ControlEvent } from '../../features/chips/control/controlEvent.ts'
import type { FoldableEvent } from '../../features/chips/control/controlEvent.ts'
import { eventTables, shownEventColumns } from '../../features/chips/control/storedEvent.ts'
import { firstDayOf } from '../../features/chips/facts/span.ts'
import { heldAt } from '../../features/chips/records/heldAt.ts'
import type { Reader } from './reader.ts'
import { readerDatabase } from './readerDatabase.ts'

/** The most events of the chips of one page. */
const most = 2000

/** An event as readers get it. */
export type HeldEvent = FoldableEvent &
  Pick<ControlEvent, 'announcedOn' | 'citation' | 'kind' | 'source'> & {
    readonly name: string | undefined
    readonly note: string | undefined
  }

type Row = { readonly [Key in keyof HeldEvent]: NonNullable<HeldEvent[Key]> | null } & Pick<
  HeldEvent,
  'id' | 'chips' | 'destinations' | 'effectiveOn'
>

/**
 * Find the events of chips that the desk held at a moment, the oldest first.
 *
 * Past the Local API, as `readFacts` is: that an event was held, which is all that readers may see,
 * is a condition of the query.
 *
 * @param known ISO 8601; without it what is held now.
 */
export const findHeldEvents = async (
  reader: Reader,
  chips: readonly number[],
  known?: string,
): Promise<HeldEvent[]> => {
  if (chips.length === 0) return []
  const words = sql.raw(reader.locale === 'en' ? 'en' : 'zh')
  // From its first letter on a `select`: so a connection plans it once.
  const asked = sql`select ${shownEventColumns}, ${words}.name, ${words}.note from ${eventTables}
    where ${heldAt(known)} and e.id in (
      select parent_id from control_events_rels
      where chips_id = any(${sql.param(chips)}::int[]) and path = 'chips')
    order by e.id limit ${most}`
  const { rows } = await readerDatabase(reader).execute<Row>(asked)
  const events = rows.map((row) => ({
    ...row,
    name: row.name || undefined,
    note: row.note || undefined,
    kind: row.kind ?? undefined,
    jurisdiction: row.jurisdiction ?? undefined,
    announcedOn: row.announcedOn ?? undefined,
    until: row.until ?? undefined,
    status: row.status ?? undefined,
    source: row.source ?? undefined,
    citation: row.citation ?? undefined,
    recordedFrom: row.recordedFrom ?? undefined,
    // All that was found was held then.
    recordedTo: undefined,
  }))
  const dayOf = ({ effectiveOn }: HeldEvent) => firstDayOf(effectiveOn)
  return events.toSorted(
    (one, other) => dayOf(one).localeCompare(dayOf(other)) || one.id - other.id,
  )
}
