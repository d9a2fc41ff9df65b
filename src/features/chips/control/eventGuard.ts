import type { RecordGuard } from '../records/recordGuard.ts'

/** Control events, as the database guards them: their names, destinations and chips with them. */
export const eventGuard: RecordGuard = {
  table: 'control_events',
  name: 'Control events',
  parts: {
    control_events_locales: '_parent_id',
    control_events_texts: 'parent_id',
    control_events_rels: 'parent_id',
  },
  lock: 3,
}
