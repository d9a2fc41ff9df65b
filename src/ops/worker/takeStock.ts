import os from 'node:os'

import { databaseDay, turned, turnedKey } from '../../kernel/turnedDays.ts'
import type { Queryable } from '../database/queryable.ts'

/** What there is to do, and when; moments are those of `performance.now()` in this process. */
export type Stock = {
  readonly takenAt: number
  /** What the database's clock showed then, in milliseconds since 1970. */
  readonly databaseTime: number
  /** When the next schedule is due, or days that have begun are; `undefined` if there is nothing. */
  readonly firing: number | undefined
  /** When there is something for the importer to do; `undefined` if there is nothing. */
  readonly importing: number | undefined
  /** Our own importer has written nothing down for ten minutes: it never will. */
  readonly isImporterStuck: boolean
  /**
   * When something can next be delivered, or what a dead worker had taken is up again; `undefined`
   * if nothing waits.
   */
  readonly delivery: number | undefined
}

const begun = turned('looked', 'today')

// Of a post's schedules only the first counts: the next one waits until that has been settled. The
// members of a bundle stand for it; one without any waits only to be settled.
const query = `
  with beat as (
    insert into payload_kv (key, data)
    select 'waferdesk.worker', jsonb_build_object('pid', $1::int, 'host', $2::text, 'at',
      to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    where $3::boolean
    on conflict (key) do update set data = excluded.data
  ), import_beat as (
    update imports set beat_at = clock_timestamp() where runner = $4 and state = 'working'
      and $3::boolean and flushed_at > clock_timestamp() - interval '10 minutes'
  ), days as (
    select ${databaseDay} as today,
      (select data->>'day' from payload_kv where key = '${turnedKey}') as looked,
      (select (data->>'again')::timestamptz from payload_kv where key = '${turnedKey}') as again
  ), begun as (
    -- Asked on a new day only, until somebody has seen to it.
    select case when looked < today then exists (select from chip_facts where ${begun.facts})
      or exists (select from control_events where ${begun.events}) else false end as is_due, again
    from days
  ), day_seen as (
    insert into payload_kv (key, data)
    select '${turnedKey}', jsonb_build_object('day', today) from days cross join begun
    where $3::boolean and (looked is null or looked < today) and not begun.is_due
    on conflict (key) do update set data = excluded.data
  )
  select
    (extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseTime",
    extract(epoch from least((
      select min(greatest(instant, retry_at)) from schedules one
      where state = 'armed' and not exists (
        select from schedules before where before.post_id = one.post_id
          and before.state = 'armed' and (before.instant, before.id) < (one.instant, one.id))
    ), (
      select min(instant) from bundles where state = 'armed' and not exists (
        select from schedules where bundle_id = bundles.id and state = 'armed')
    ), (select greatest(clock_timestamp(), again) from begun where begun.is_due)) - clock_timestamp())::float8 as firing,
    -- What a dead worker has left is taken over after its silence; files are kept for a week.
    extract(epoch from (
      select min(case state
        when 'waiting' then touched_at
        when 'working' then coalesce(beat_at, touched_at) + interval '30 seconds'
        else touched_at + interval '7 days' end)
      from imports where state not in ('done', 'discarded')
    ) - clock_timestamp())::float8 as importing,
    exists (select from imports where runner = $4 and state = 'working'
      and flushed_at < clock_timestamp() - interval '10 minutes') as "isImporterStuck",
    extract(epoch from least(
      (select created_at from outbox order by id limit 1),
      (select min(start_after) from jobs.job where state < 'active'),
      (select min(started_on + expire_in) from jobs.job where state = 'active')
    ) - clock_timestamp())::float8 as delivery`

/**
 * Ask the database, in one query, when there is next something to do, and with `beats` show it that
 * a worker is alive.
 *
 * Only the database's clock counts: it tells how long there is still to wait, and this process
 * counts that down by a clock that nobody can set. What is said to be due is never early: the time
 * that the answer took is waited for too.
 *
 * @param runner the name of this worker’s importer, while there is one.
 */
export const takeStock = async (
  database: Queryable,
  beats: boolean,
  runner?: string,
): Promise<Stock> => {
  const { rows } = await database.query(query, [process.pid, os.hostname(), beats, runner ?? null])
  const takenAt = performance.now()
  const momentOf = (seconds: unknown): number | undefined =>
    typeof seconds === 'number' ? takenAt + seconds * 1000 : undefined
  return {
    takenAt,
    databaseTime: Number(rows[0]?.databaseTime),
    firing: momentOf(rows[0]?.firing),
    importing: momentOf(rows[0]?.importing),
    isImporterStuck: rows[0]?.isImporterStuck === true,
    delivery: momentOf(rows[0]?.delivery),
  }
}
