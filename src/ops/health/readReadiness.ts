import { findPendingMigrations } from '../database/findPendingMigrations.ts'
import type { Queryable } from '../database/queryable.ts'
import { within } from '../within.ts'

/** The age from which a worker counts as dead, in seconds; it shows itself every ten. */
const oldestHeartbeat = 30

/** How long what a publication sets off may wait, in seconds. */
const longestWait = 60

/** One part of an installation: whether it is well, and how old what it shows is, in seconds. */
type Part = { readonly ok: boolean; readonly seconds: number | null }

/** Whether everything works that a newsroom needs to publish on time. */
export type Readiness = {
  readonly ready: boolean
  readonly database: { readonly ok: boolean }
  readonly migrations: { readonly ok: boolean; readonly pending: number | null }
  /** Its last sign of life. */
  readonly worker: Part
  /** The oldest message that waits in the outbox. */
  readonly outbox: Part
  /** The oldest purge that has not left. */
  readonly purges: Part
}

const ages = `
  select
    extract(epoch from clock_timestamp() - (
      select (data ->> 'at')::timestamptz from payload_kv where key = 'waferdesk.worker'
    ))::float8 as worker,
    extract(epoch from clock_timestamp() - (
      select created_at from outbox order by id limit 1
    ))::float8 as outbox,
    extract(epoch from clock_timestamp() - (
      select min(created_on) from jobs.job where name = 'cache.purge' and state < 'completed'
    ))::float8 as purges`

const ageOf = (value: unknown): number | null =>
  typeof value === 'number' ? Math.max(0, Math.round(value)) : null

const unknown: Part = { ok: false, seconds: null }

const examine = async (database: Queryable, migrationFolder: string): Promise<Readiness> => {
  const pending = (await findPendingMigrations(database, migrationFolder)).length
  const migrations = { ok: pending === 0, pending }
  const parts = { database: { ok: true }, migrations }
  if (!migrations.ok) {
    return { ready: false, ...parts, worker: unknown, outbox: unknown, purges: unknown }
  }
  const { rows } = await database.query(ages)
  const lastBeat = ageOf(rows[0]?.worker)
  const worker = { ok: lastBeat !== null && lastBeat <= oldestHeartbeat, seconds: lastBeat }
  const waiting = (value: unknown): Part => {
    const seconds = ageOf(value)
    return { ok: seconds === null || seconds <= longestWait, seconds }
  }
  const [outbox, purges] = [waiting(rows[0]?.outbox), waiting(rows[0]?.purges)]
  return { ready: worker.ok && outbox.ok && purges.ok, ...parts, worker, outbox, purges }
}

/**
 * Look whether an installation is ready to publish on time; answers within three seconds.
 *
 * Ages are told by the database's clock.
 */
export const readReadiness = async (
  database: Queryable,
  migrationFolder: string,
): Promise<Readiness> => {
  try {
    return await within(3000, examine(database, migrationFolder))
  } catch {
    return {
      ready: false,
      database: { ok: false },
      migrations: { ok: false, pending: null },
      worker: unknown,
      outbox: unknown,
      purges: unknown,
    }
  }
}
