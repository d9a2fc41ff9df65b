import type { Queryable } from '../database/queryable.ts'
import type { Metric, Sample } from './metric.ts'

const states = ['armed', 'done', 'held', 'failed', 'cancelled']

// What fired in the last hour was due at most seven hours ago: later than that it is held.
const recent = `
  state = 'done' and origin <> 'program' and instant > now() - interval '7 hours'
  and fired_at > now() - interval '1 hour'`

const summary = (value: string): string => `
  select count(v)::float8 as count, coalesce(sum(v), 0)::float8 as sum,
    percentile_disc(array[0.5, 0.99, 1]) within group (order by v)::float8[] as quantiles
  from (select extract(epoch from ${value}) as v from schedules where ${recent}) as measured`

const queries = {
  schedules: `select state::text as name, count(*)::float8 as value from schedules group by state`,
  overdue: `select count(*)::float8 as value from schedules
    where state = 'armed' and instant < clock_timestamp() - interval '1 second'`,
  lateness: summary('fired_at - instant'),
  visible: summary('seen_at - fired_at'),
  outbox: `select count(*)::float8 as depth,
      coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age
    from outbox`,
  waiting: `select q.name, (select count(*) from jobs.job j
      where j.name = q.name and j.state < 'active')::float8 as value,
    coalesce(extract(epoch from clock_timestamp() - (select min(created_on) from jobs.job j
      where j.name = q.name and j.state < 'active')), 0)::float8 as age from jobs.queue q`,
  failed: `select q.name, (select count(*) from jobs.job j
      where j.name = q.name and j.state = 'failed')::float8 as value from jobs.queue q`,
  worker: `select extract(epoch from clock_timestamp() - (data ->> 'at')::timestamptz)::float8
      as value from payload_kv where key = 'waferdesk.worker'`,
} as const

type Rows = ReadonlyArray<Record<string, unknown>>

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name: `waferdesk_${name}`,
  help,
  type: 'gauge',
  samples,
})

const single = (rows: Rows, key = 'value'): Sample[] =>
  rows[0] ? [{ value: Number(rows[0][key]) }] : []

const byQueue = (rows: Rows, key = 'value'): Sample[] =>
  rows.map((row) => ({ labels: { queue: String(row.name) }, value: Number(row[key]) }))

const summaryOf = (name: string, help: string, [row]: Rows): Metric => {
  const quantiles = (row?.quantiles ?? []) as number[]
  const samples = quantiles.map((value, index) => ({
    labels: { quantile: ['0.5', '0.99', '1'][index] ?? '' },
    value,
  }))
  return {
    name: `waferdesk_${name}`,
    help,
    type: 'summary',
    samples: [
      ...samples,
      { suffix: '_sum', value: Number(row?.sum) },
      { suffix: '_count', value: Number(row?.count) },
    ],
  }
}

/** Measure how publication is doing: by queries that an index answers, one after the other. */
export const readMetrics = async (database: Queryable): Promise<Metric[]> => {
  const ask = async (name: keyof typeof queries): Promise<Rows> =>
    (await database.query(queries[name])).rows
  const counted = new Map((await ask('schedules')).map((row) => [row.name, Number(row.value)]))
  const schedules = states.map((state) => ({
    labels: { state },
    value: counted.get(state) ?? 0,
  }))
  const outbox = await ask('outbox')
  const waiting = await ask('waiting')
  return [
    gauge('schedules', 'Schedules by state.', schedules),
    gauge('schedules_overdue', 'Armed schedules that are late.', single(await ask('overdue'))),
    summaryOf(
      'lateness_seconds',
      'From its instant until a schedule had fired, in the last hour.',
      await ask('lateness'),
    ),
    summaryOf(
      'visible_seconds',
      'From firing until readers saw it, in the last hour.',
      await ask('visible'),
    ),
    gauge('outbox_messages', 'Messages that wait in the outbox.', single(outbox, 'depth')),
    gauge('outbox_age_seconds', 'How long the oldest of them has waited.', single(outbox, 'age')),
    gauge('jobs_waiting', 'Jobs that wait, by queue.', byQueue(waiting)),
    gauge('jobs_age_seconds', 'How long the oldest of them has waited.', byQueue(waiting, 'age')),
    gauge('jobs_failed', 'Jobs that were given up, by queue.', byQueue(await ask('failed'))),
    gauge(
      'worker_heartbeat_age_seconds',
      'Since a worker last showed that it is alive.',
      single(await ask('worker')),
    ),
  ]
}
