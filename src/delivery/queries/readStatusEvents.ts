import { sql } from '@payloadcms/db-postgres'

import { shownEventColumns } from '../../features/chips/control/storedEvent.ts'
import type { ShownEventRow } from '../../features/chips/live/shownEventOf.ts'
import { shownEventOf } from '../../features/chips/live/shownEventOf.ts'
import type { ShownEvent } from '../../features/chips/live/shownRecords.ts'
import { heldAtMoment } from './heldAtMoment.ts'
import type { WantedFacts } from './readFacts.ts'
import type { Reader } from './reader.ts'

type Query = ReturnType<typeof sql>
type Executor = { execute: (query: Query) => Promise<{ rows: unknown[] }> }

/** The most events of the chips of one page. */
const most = 2000

/**
 * Read the events that bring some chips a status, as far as they were held at one of some moments.
 *
 * Past the Local API, as facts are read, and as there: that an event is or was held is a condition of
 * the query, and who said it is not among its columns.
 */
export const readStatusEvents = async (
  { payload }: Reader,
  { chips, moments }: Omit<WantedFacts, 'series'>,
): Promise<readonly ShownEvent[]> => {
  if (chips.length === 0) return []
  const { drizzle } = payload.db as unknown as { drizzle: Executor }
  // One parameter, however many chips.
  const listed = `{${chips.join(',')}}`
  const { rows } = await drizzle.execute(sql`
    select ${shownEventColumns} from control_events e
    where recorded_from is not null and status is not null
      and e.id in (select parent_id from control_events_rels where chips_id = any(${listed}::int[]))
      and (${sql.join(moments.map(heldAtMoment), sql` or `)})
    order by effective_on desc, e.id limit ${most}`)
  return (rows as ShownEventRow[]).map(shownEventOf)
}
