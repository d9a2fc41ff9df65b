import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../../publication/databaseOf.ts'
import type { Deed } from '../records/deed.ts'
import { nameOf } from '../records/nameOf.ts'
import type { ControlEvent } from './controlEvent.ts'
import type { EventRow } from './storedEvent.ts'
import { eventColumns, eventOf, eventTables } from './storedEvent.ts'

/** The most events that are read at once: governments make some dozens a year. */
const most = 2000

type Decided = 'state' | 'recordedFrom' | 'recordedTo' | 'decidedByName'

/** What an event is before anybody decides about it. */
export type NewEvent = Omit<
  ControlEvent,
  Decided | 'id' | 'proposedAt' | 'proposedByName' | 'reason'
>

/** Read all events of a chip, whatever their state, the oldest first. */
export const readEvents = async (chip: number, req: PayloadRequest): Promise<ControlEvent[]> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<EventRow>(sql`
    select ${eventColumns} from ${eventTables}
    where e.id in (select parent_id from control_events_rels where chips_id = ${chip})
    order by e.effective_on, e.id limit ${most}`)
  return rows.map(eventOf)
}

/**
 * Read what is held and proposed of the control of some chips, and all that was ever kept under keys
 * that begin alike.
 */
export const readEventsOf = async (
  chips: readonly number[],
  keys: string,
  req: PayloadRequest,
): Promise<ControlEvent[]> => {
  if (chips.length === 0) return []
  const database = await databaseOf(req)
  const { rows } = await database.execute<EventRow>(sql`
    select ${eventColumns} from ${eventTables}
    where e.id in (
        select parent_id from control_events_rels
        where chips_id = any(${sql.param([...chips])}::int[]) and path = 'chips')
      and (e.state in ('approved', 'proposed') or starts_with(e.key, ${keys}))
    order by e.id limit ${most}`)
  return rows.map(eventOf)
}

/** Read what the product brought along, by key: the last of each. */
export const readShipped = async (
  req: PayloadRequest,
): Promise<ReadonlyMap<string, ControlEvent>> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<EventRow>(sql`
    select ${eventColumns} from ${eventTables} where e.key is not null and not starts_with(e.key, 'table-') order by e.id`)
  return new Map(rows.map(eventOf).map((event) => [event.key ?? '', event]))
}

/** Find an event by its id. */
export const findEvent = async (
  id: number,
  req: PayloadRequest,
): Promise<ControlEvent | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<EventRow>(
    sql`select ${eventColumns} from ${eventTables} where e.id = ${id}`,
  )
  return rows[0] && eventOf(rows[0])
}

/** Wait until nobody else decides about these events, until this transaction ends. */
export const lockEvents = async (ids: readonly number[], req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const wanted = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  await database.execute(
    sql`select id from control_events where id in (${wanted}) order by id for update`,
  )
}

/** Add an event that nobody has decided about; gives its id. */
export const insertEvent = async (
  event: NewEvent,
  { at, reason }: Deed,
  req: PayloadRequest,
): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into control_events (jurisdiction, kind, status, announced_on, effective_on, until, rule_id,
      citation, quotation, source_id, key, supersedes, reason, proposed_at, proposed_by,
      proposed_by_name, state)
    values (${event.jurisdiction ?? null}, ${event.kind ?? null}, ${event.status ?? null},
      ${event.announcedOn ?? null}, ${event.effectiveOn}, ${event.until ?? null},
      ${event.rule ?? null}, ${event.citation ?? null}, ${event.quotation ?? null},
      ${event.source ?? null}, ${event.key ?? null}, ${event.supersedes ?? null}, ${reason ?? null},
      ${at.toISOString()}, ${req.user?.id ?? null}, ${nameOf(req)}, 'proposed')
    returning id`)
  const { id } = rows[0]!
  for (const locale of ['zh-TW', 'en'] as const) {
    const [name, note] = [event.name[locale], event.note[locale]]
    if (name === undefined && note === undefined) continue
    await database.execute(sql`
      insert into control_events_locales (name, note, _locale, _parent_id)
      values (${name ?? null}, ${note ?? null}, ${locale}, ${id})`)
  }
  for (const [order, code] of event.destinations.entries()) {
    await database.execute(sql`
      insert into control_events_texts ("order", parent_id, path, text)
      values (${order + 1}, ${id}, 'destinations', ${code})`)
  }
  for (const [order, chip] of event.chips.entries()) {
    await database.execute(sql`
      insert into control_events_rels ("order", parent_id, path, chips_id)
      values (${order + 1}, ${id}, 'chips', ${chip})`)
  }
  return id
}
