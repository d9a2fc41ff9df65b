import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { databaseDay, turned, turnedKey } from '../../../kernel/turnedDays.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { poolOf } from '../../publication/poolOf.ts'
import type { EventRow } from '../control/storedEvent.ts'
import { eventColumns, eventOf, eventTables } from '../control/storedEvent.ts'
import type { DriftMoment } from './driftMoment.ts'
import { raiseDrift } from './raiseDrift.ts'
import { raiseStatusDrift } from './raiseStatusDrift.ts'
import { knownNow } from '../facts/knownNow.ts'

/** How long to wait after a failure. */
const patience = '5 minutes'

type Days = { readonly looked: string; readonly today: string }

/** Let nobody else look until this transaction ends; nothing where all days have been looked at. */
const takeDays = async (req: PayloadRequest): Promise<Days | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Days>(sql`
    select data->>'day' as looked, ${sql.raw(databaseDay)} as today
    from payload_kv
    where key = ${turnedKey} and coalesce((data->>'again')::timestamptz, '-infinity') <= clock_timestamp()
    for update`)
  const [days] = rows
  return days && days.looked < days.today ? days : undefined
}

const raise = async ({ looked, today }: Days, req: PayloadRequest): Promise<void> => {
  const database = await databaseOf(req)
  const { facts, events } = turned(`'${looked}'`, `'${today}'`)
  const moment: DriftMoment = { before: { on: looked, known: knownNow }, today }
  const { rows: changed } = await database.execute<{ chip: number; series: string[] }>(sql`
    select chip_id as chip, array_agg(distinct series) as series from chip_facts
    where ${sql.raw(facts)} group by chip_id order by chip_id`)
  await raiseDrift(changed, moment, req)
  const { rows } = await database.execute<EventRow>(sql`
    select ${eventColumns} from ${eventTables} where ${sql.raw(events)} order by e.id`)
  await raiseStatusDrift(rows.map(eventOf), moment, req)
}

/**
 * Open tasks for articles that days have overtaken: what was approved before begins, or is over,
 * by itself.
 *
 * Each day is looked at once, whoever looks; days on which nobody looked are made up for. What fails
 * is tried again after some minutes.
 */
export const raiseTurned = async (payload: Payload): Promise<void> => {
  try {
    await inTransaction(payload, {}, async (req) => {
      const days = await takeDays(req)
      if (!days) return
      await raise(days, req)
      const database = await databaseOf(req)
      await database.execute(sql`
        update payload_kv set data = jsonb_build_object('day', ${days.today}::text)
        where key = ${turnedKey}`)
    })
  } catch (error) {
    await poolOf(payload).query(
      `update payload_kv set data = data || jsonb_build_object('again', clock_timestamp() + $1::interval)
       where key = $2`,
      [patience, turnedKey],
    )
    throw error
  }
}
