import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { heldWithOthers } from '../bundles/heldWithOthers.ts'
import { hasSite } from '../hasSite.ts'

/** The second half of the advisory lock that lets one process look at a time. */
const lock = sql`pg_try_advisory_xact_lock(${0x5afe}, 0)`

const foundIn = (payload: Payload) => sql`
  select case state when 'held' then 'held' when 'failed' then 'failed' when 'armed' then 'late'
      else 'unseen' end as kind,
    'schedule:' || id as subject, id as schedule, post_id as post, title, language::text as language,
    jsonb_build_object('action', action, 'instant', instant, 'reason', problem -> 'message')
      as details
  from schedules
  where (state in ('held', 'failed') and bundle_id is null)
    or (state = 'armed' and instant < clock_timestamp() - interval '30 seconds'
      and bundle_id is null)
    or (state = 'done' and seen_at is null and ${hasSite(payload)}
      and fired_at < clock_timestamp() - interval '30 seconds')
  union all
  select case when bundles.state = 'held' then 'held' else 'failed' end,
    'bundle:' || bundles.id, null, null, bundles.name, null,
    jsonb_build_object('bundle', bundles.id, 'state', bundles.state, 'instant', bundles.instant,
      'reason', case when bundles.state = 'held' then bundles.problem -> 'message' end,
      'members', jsonb_agg(jsonb_build_object('title', stuck.title, 'language', stuck.language,
        'reason', stuck.problem -> 'message') order by stuck.post_id, stuck.id)
        filter (where stuck.problem ->> 'code' is distinct from ${heldWithOthers}))
  from schedules stuck join bundles on bundles.id = stuck.bundle_id
  where stuck.state in ('held', 'failed')
  group by bundles.id
  union all
  select 'late', 'bundle:' || id, null, null, name, null,
    jsonb_build_object('bundle', id, 'state', state, 'instant', instant,
      'reason', problem -> 'message')
  from bundles
  where state = 'armed' and instant < clock_timestamp() - interval '30 seconds'
  union all
  select 'worker', 'worker', null, null, null, null,
    jsonb_build_object('seconds', round(extract(epoch from clock_timestamp() - seen.at)))
  from (select max((data ->> 'at')::timestamptz) as at
    from payload_kv where key = 'waferdesk.worker') as seen
  where seen.at is null or seen.at < clock_timestamp() - interval '30 seconds'
  union all
  select 'outbox', 'outbox', null, null, null, null,
    jsonb_build_object('seconds', round(extract(epoch from clock_timestamp() - min(created_at))))
  from outbox having min(created_at) < clock_timestamp() - interval '60 seconds'`

/**
 * Look whether anything is wrong with publication: open an alarm for what is, and close those whose
 * reason has gone.
 *
 * Any number of processes may watch; one looks at a time, and the others leave it. One statement,
 * whose cost grows with what is wrong and not with the archive.
 */
export const watchAlarms = async (payload: Payload): Promise<void> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`
    with turn as materialized (select ${lock} as ours),
    found as materialized (${foundIn(payload)}),
    opened as (
      insert into alarms (kind, subject, schedule, post, title, language, details, opened_at)
      select kind::enum_alarms_kind, subject, schedule, post, title, language, details,
        clock_timestamp()
      from found where (select ours from turn)
      on conflict (kind, subject) where closed_at is null do nothing)
    update alarms set closed_at = clock_timestamp()
    where closed_at is null and (select ours from turn) and not exists (
      select from found where found.kind = alarms.kind::text and found.subject = alarms.subject)`)
}
