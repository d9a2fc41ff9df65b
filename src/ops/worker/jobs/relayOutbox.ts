import type { Pool } from 'pg'

import type { OutboxRow } from './outboxMessage.ts'
import { planJob } from './planJob.ts'

/** The most messages that one transaction moves. */
const batch = 500

const take = `
  with taken as (
    delete from outbox
    where id in (select id from outbox order by id limit ${batch} for update skip locked)
    returning id, event, payload
  )
  select event, payload from taken order by id`

const put = `
  insert into jobs.job (name, data, state, retry_limit, retry_delay, retry_backoff, expire_in,
    keep_until, policy, output, completed_on)
  select q.name, m.data,
    (case when m.reason is null then 'created' else 'failed' end)::jobs.job_state,
    q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds * interval '1 second',
    now() + q.retention_minutes * interval '1 minute', q.policy,
    case when m.reason is not null then jsonb_build_object('message', m.reason) end,
    case when m.reason is not null then now() end
  from jsonb_to_recordset($1::jsonb) as m (queue text, data jsonb, reason text)
  join jobs.queue q on q.name = m.queue`

/**
 * Turn what waits in the outbox into jobs, in one transaction: a message is in one or the other.
 *
 * The outbox is the newsroom's own table, which every transaction can write to; jobs are an
 * engine's, and only workers know of them.
 *
 * @returns how many messages were moved.
 */
export const relayOutbox = async (pool: Pool): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<OutboxRow>(take)
    if (rows.length > 0) {
      const { rowCount } = await client.query(put, [JSON.stringify(rows.map(planJob))])
      if (rowCount !== rows.length) throw new Error('a queue is missing: is a migration?')
    }
    await client.query('commit')
    client.release()
    return rows.length
  } catch (error) {
    // The connection may be what broke: it is thrown away, and with it the transaction.
    client.release(true)
    throw error
  }
}
