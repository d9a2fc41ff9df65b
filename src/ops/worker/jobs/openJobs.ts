import PgBoss from 'pg-boss'
import type { Pool } from 'pg'

import type { OutboxEvent, OutboxPayload } from './outboxMessage.ts'

/** A job that this worker has taken; unless it says what became of it within 30 s, another may. */
export type Job<Event extends OutboxEvent> = {
  readonly id: string
  readonly data: OutboxPayload<Event>
  /** How often it has been tried before. */
  readonly attempts: number
}

/** A job that could not be done: when it is to be tried again, in seconds, and why. */
type Refused = { readonly id: string; readonly delay: number; readonly reason: string }

/** The jobs of a database, as a worker deals with them. */
export type Jobs = {
  readonly take: <Event extends OutboxEvent>(event: Event, most: number) => Promise<Job<Event>[]>
  readonly complete: (event: OutboxEvent, ids: readonly string[]) => Promise<void>
  /** Put jobs back; one that was tried too often stays where it is, as failed. */
  readonly refuse: (event: OutboxEvent, refused: readonly Refused[]) => Promise<void>
  /** Give back what dead workers had taken; tells whether there was any. */
  readonly expire: () => Promise<boolean>
  /** Forget what was done a day ago. */
  readonly cleanUp: () => Promise<void>
}

const postpone = `
  update jobs.job j set retry_delay = d.seconds
  from unnest($2::uuid[], $3::int[]) d (id, seconds) where j.name = $1 and j.id = d.id`

/**
 * Open the jobs of a database: pg-boss without its own clockwork, which would ask the database
 * every few seconds and drop what has waited for two weeks.
 */
export const openJobs = (pool: Pool): Jobs => {
  let trouble: unknown
  // pg-boss keeps to itself what goes wrong while it takes jobs.
  const executeSql = async (text: string, values: unknown[]) => {
    try {
      return await pool.query(text, values)
    } catch (error) {
      trouble = error
      throw error
    }
  }
  const boss = new PgBoss({
    db: { executeSql },
    schema: 'jobs',
    migrate: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => {})
  return {
    take: async (event, most) => {
      trouble = undefined
      type Data = OutboxPayload<typeof event>
      const found = await boss.fetch<Data>(event, { batchSize: most, includeMetadata: true })
      if (trouble !== undefined) throw trouble
      return found.map(({ id, data, retryCount }) => ({ id, data, attempts: retryCount }))
    },
    complete: async (event, ids) => {
      if (ids.length > 0) await boss.complete(event, [...ids])
    },
    refuse: async (event, refused) => {
      const [first] = refused
      if (!first) return
      const ids = refused.map(({ id }) => id)
      await pool.query(postpone, [event, ids, refused.map(({ delay }) => delay)])
      for (const reason of new Set(refused.map((one) => one.reason))) {
        const alike = refused.filter((one) => one.reason === reason).map(({ id }) => id)
        // It takes as many ids as one gives; its types know of one when there is a reason.
        await boss.fail(event, alike as unknown as string, { message: reason.slice(0, 500) })
      }
    },
    expire: async () => {
      const { rows } = await pool.query<{ is: boolean }>(`select exists (
        select from jobs.job where state = 'active' and started_on + expire_in < now()) as "is"`)
      if (!rows[0]?.is) return false
      await boss.expire()
      return true
    },
    cleanUp: async () => {
      await pool.query(`delete from jobs.job
        where state = 'completed' and completed_on < now() - interval '1 day'`)
    },
  }
}
