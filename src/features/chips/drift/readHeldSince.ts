import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import { recordedTo, statusColumns } from '../control/storedEvent.ts'
import type { ShownEventRow } from '../live/shownEventOf.ts'
import { shownEventOf } from '../live/shownEventOf.ts'
import type { ShownEvent } from '../live/shownRecords.ts'

/** The most events that are read at once: governments make some dozens a year. */
const most = 2000

/**
 * Read the events that bring some chips a status and are held, or were until after a moment.
 *
 * What has long been corrected is left out: of a chip's status then and now nothing follows from it.
 *
 * @param known ISO 8601 in universal time; `9999` is later than every moment.
 */
export const readHeldSince = async (
  chips: readonly number[],
  known: string,
  req: PayloadRequest,
): Promise<ShownEvent[]> => {
  if (chips.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<ShownEventRow>(sql`
    select ${statusColumns} from control_events e
    where e.status is not null and e.recorded_from is not null
      and (e.recorded_to is null or ${recordedTo} > ${known})
      and e.id in (
        select parent_id from control_events_rels
        where chips_id = any(${sql.param([...chips])}::int[]) and path = 'chips')
    order by e.effective_on desc, e.id limit ${most}`)
  return rows.map(shownEventOf)
}
