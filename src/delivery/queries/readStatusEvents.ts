import { sql } from '@payloadcms/db-postgres'

import { statusColumns } from '../../features/chips/control/storedEvent.ts'
import type { ShownEventRow } from '../../features/chips/live/shownEventOf.ts'
import { shownEventOf } from '../../features/chips/live/shownEventOf.ts'
import type { ShownEvent } from '../../features/chips/live/shownRecords.ts'
import { heldAt } from '../../features/chips/records/heldAt.ts'
import type { WantedFacts } from './readFacts.ts'
import type { Reader } from './reader.ts'
import { readerDatabase } from './readerDatabase.ts'

/** The most events of the chips of one page. */
const most = 2000

/**
 * Read the events that bring some chips a status, as far as they were held at one of some moments.
 *
 * Past the Local API, as `readFacts` is: that an event is or was held, which is all that readers may
 * see, is a condition of the query, and who said it is not among its columns.
 */
export const readStatusEvents = async (
  reader: Reader,
  { chips, moments }: Omit<WantedFacts, 'series'>,
): Promise<readonly ShownEvent[]> => {
  if (chips.length === 0) return []
  // From its first letter on a `select`: so a connection plans it once.
  const asked = sql`select ${statusColumns} from control_events e
    where status is not null and (${sql.join(moments.map(heldAt), sql` or `)})
      and e.id in (
        select parent_id from control_events_rels
        where chips_id = any(${sql.param(chips)}::int[]) and path = 'chips')
    order by effective_on desc, e.id limit ${most}`
  const { rows } = await readerDatabase(reader).execute<ShownEventRow>(asked)
  return rows.map(shownEventOf)
}
