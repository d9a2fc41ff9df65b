import { sql } from '@payloadcms/db-postgres'

import type { ControlEvent, Wording } from './controlEvent.ts'

type Nullable<Of> = { [Key in keyof Of]: Of[Key] | null }

type Whole = 'id' | 'chips' | 'destinations' | 'effectiveOn' | 'state' | 'proposedAt'

/** What `eventColumns` select. */
export type EventRow = Pick<ControlEvent, Whole> &
  Nullable<
    Pick<ControlEvent, 'announcedOn' | 'until' | 'jurisdiction' | 'kind' | 'status' | 'rule'> &
      Pick<ControlEvent, 'citation' | 'quotation' | 'source' | 'recordedFrom' | 'recordedTo'> &
      Pick<ControlEvent, 'key' | 'supersedes' | 'proposedByName' | 'decidedByName' | 'reason'> &
      Record<'nameZh' | 'nameEn' | 'noteZh' | 'noteEn', string>
  >

const moment = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** When an event ceased to be held, as code compares moments; of `control_events e`. */
export const recordedTo = moment('e.recorded_to')

const reach = sql`
  array(select text from control_events_texts t
        where t.parent_id = e.id and t.path = 'destinations' order by "order") as destinations,
  array(select chips_id from control_events_rels r
        where r.parent_id = e.id and r.path = 'chips' order by "order") as chips`

/** The columns of an event from which a status follows, named as in code; of `control_events e`. */
export const statusColumns = sql`e.id, e.jurisdiction, e.status, e.effective_on as "effectiveOn",
  e.until, e.source_id as source, ${moment('e.recorded_from')} as "recordedFrom",
  ${recordedTo} as "recordedTo", ${reach}`

/** The columns of an event with its parts, named as in code; of `control_events e`. */
export const eventColumns = sql`${statusColumns}, e.kind, e.announced_on as "announcedOn",
  e.rule_id as rule, e.citation, e.quotation, e.state, e.key, e.supersedes::int as supersedes,
  ${moment('e.proposed_at')} as "proposedAt", e.proposed_by_name as "proposedByName",
  e.decided_by_name as "decidedByName", e.reason,
  zh.name as "nameZh", zh.note as "noteZh", en.name as "nameEn", en.note as "noteEn"`

/** What readers may see of an event, but for its words; of `control_events e`. */
export const shownEventColumns = sql`${statusColumns}, e.kind, e.announced_on as "announcedOn",
  e.citation`

/** Where `eventColumns` stand. */
export const eventTables = sql`control_events e
  left join control_events_locales zh on zh._parent_id = e.id and zh._locale = 'zh-TW'
  left join control_events_locales en on en._parent_id = e.id and en._locale = 'en'`

const wording = (zh: string | null, en: string | null): Wording => ({
  'zh-TW': zh ?? undefined,
  en: en ?? undefined,
})

/** Make an event of its row. */
export const eventOf = (row: EventRow): ControlEvent => ({
  id: row.id,
  chips: row.chips,
  name: wording(row.nameZh, row.nameEn),
  note: wording(row.noteZh, row.noteEn),
  jurisdiction: row.jurisdiction ?? undefined,
  destinations: row.destinations,
  kind: row.kind ?? undefined,
  status: row.status ?? undefined,
  announcedOn: row.announcedOn ?? undefined,
  effectiveOn: row.effectiveOn,
  until: row.until ?? undefined,
  rule: row.rule ?? undefined,
  citation: row.citation ?? undefined,
  quotation: row.quotation ?? undefined,
  source: row.source ?? undefined,
  state: row.state,
  key: row.key ?? undefined,
  recordedFrom: row.recordedFrom ?? undefined,
  recordedTo: row.recordedTo ?? undefined,
  supersedes: row.supersedes ?? undefined,
  proposedAt: row.proposedAt,
  proposedByName: row.proposedByName ?? undefined,
  decidedByName: row.decidedByName ?? undefined,
  reason: row.reason ?? undefined,
})
