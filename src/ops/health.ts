import { z } from 'zod'

import { findPendingMigrations } from './database/findPendingMigrations.ts'
import { readNote } from './database/notes.ts'
import type { Queryable } from './database/queryable.ts'
import { within } from './within.ts'

/**
 * How an installation is doing.
 *
 * - `ok`: everything works.
 * - `degraded`: readers and writers are served, but nothing leaves the outbox: no worker is alive.
 * - `down`: the database does not answer, or it lacks a migration.
 */
export type Health = {
  readonly status: 'ok' | 'degraded' | 'down'
  readonly database: { readonly ok: boolean; readonly milliseconds: number }
  readonly migrations: { readonly ok: boolean; readonly pending: number }
  /** Seconds since the worker was last alive; `null` if it never was. */
  readonly worker: { readonly ok: boolean; readonly seconds: number | null }
}

const heartbeat = z.object({ at: z.iso.datetime() })

/** The age from which a worker counts as dead, in seconds; it shows itself every ten. */
const oldestHeartbeat = 30

const readWorker = async (database: Queryable, now: Date): Promise<Health['worker']> => {
  const note = heartbeat.safeParse(await readNote(database, 'worker'))
  if (!note.success) return { ok: false, seconds: null }
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(note.data.at)) / 1000))
  return { ok: seconds <= oldestHeartbeat, seconds }
}

const down = (milliseconds: number): Health => ({
  status: 'down',
  database: { ok: false, milliseconds },
  migrations: { ok: false, pending: 0 },
  worker: { ok: false, seconds: null },
})

const examine = async (
  database: Queryable,
  migrationFolder: string,
  now: Date,
): Promise<Omit<Health, 'database'>> => {
  const pending = (await findPendingMigrations(database, migrationFolder)).length
  const migrations = { ok: pending === 0, pending }
  if (!migrations.ok) return { status: 'down', migrations, worker: { ok: false, seconds: null } }
  const worker = await readWorker(database, now)
  return { status: worker.ok ? 'ok' : 'degraded', migrations, worker }
}

/** Look how the installation is doing; answers within three seconds, whatever is broken. */
export const readHealth = async (
  database: Queryable,
  migrationFolder: string,
  now: Date,
): Promise<Health> => {
  const begun = performance.now()
  const elapsed = (): number => Math.round(performance.now() - begun)
  try {
    const found = await within(3000, examine(database, migrationFolder, now))
    return { ...found, database: { ok: true, milliseconds: elapsed() } }
  } catch {
    return down(elapsed())
  }
}
