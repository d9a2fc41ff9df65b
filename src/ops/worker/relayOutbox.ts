import type { Pool } from 'pg'

import { decideRetry } from './decideRetry.ts'
import type { Deliver } from './deliverMessages.ts'
import { deliverMessages } from './deliverMessages.ts'
import type { OutboxRow } from './outboxMessage.ts'

/** The most messages that one transaction holds. */
const batch = 100

const due = `
  select id, event, payload, attempts::int as attempts from outbox
  where deliver_after is null or deliver_after <= now()
  order by id limit ${batch}
  for update skip locked`

const postpone = `
  update outbox set attempts = $2, last_error = $3, updated_at = now(),
    deliver_after = now() + make_interval(secs => $4)
  where id = $1`

/** What became of the messages that were due. */
export type Relayed = {
  readonly delivered: number
  readonly failed: number
  /** Why the first of them did not leave. */
  readonly reason: string | undefined
}

/**
 * Deliver the messages that are due, oldest first, and delete those that left.
 *
 * Each is held by one worker while it is on its way, and is there again if that worker dies: it is
 * delivered at least once, so delivering has to be harmless when repeated.
 */
export const relayOutbox = async (pool: Pool, deliver: Deliver): Promise<Relayed> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<OutboxRow>(due)
    const { left, failed } = await deliverMessages(rows, deliver)
    if (left.length > 0) await client.query('delete from outbox where id = any($1)', [left])
    for (const [id, reason] of failed) {
      const attempts = (rows.find((row) => row.id === id)?.attempts ?? 0) + 1
      await client.query(postpone, [id, attempts, reason.slice(0, 500), decideRetry(attempts)])
    }
    await client.query('commit')
    client.release()
    const [reason] = failed.values()
    return { delivered: left.length, failed: failed.size, reason }
  } catch (error) {
    // The connection may be what broke: it is thrown away, and with it the transaction.
    client.release(true)
    throw error
  }
}
