import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'

/**
 * What can be recorded.
 *
 * - `post.*`: what readers see has changed.
 * - `schedule.*`: what is to happen has changed.
 * - `embargo.*`: until when nothing may happen has changed; broken: published before its end.
 */
export type AuditEvent =
  | 'post.published'
  | 'post.updated'
  | 'post.withdrawn'
  | 'post.trashed'
  | 'post.deleted'
  | 'schedule.armed'
  | 'schedule.moved'
  | 'schedule.repinned'
  | 'schedule.cancelled'
  | 'schedule.held'
  | 'schedule.failed'
  | 'schedule.retried'
  | 'embargo.set'
  | 'embargo.moved'
  | 'embargo.lifted'
  | 'embargo.broken'

/** One line of the audit log; who did it is taken from the request. */
export type AuditEntry = {
  readonly event: AuditEvent
  readonly post?: number | null
  readonly language?: string | null
  readonly title?: string | null
  readonly schedule?: number | null
  readonly from?: string | null
  readonly to?: string | null
  readonly revision?: number | null
  readonly fingerprint?: string | null
  readonly reason?: string | null
  readonly details?: Readonly<Record<string, unknown>>
}

/** Name whoever is behind a request; the newsroom's own programs have no name. */
export const actorNameOf = (user: PayloadRequest['user']): string | null =>
  user && 'name' in user && typeof user.name === 'string' ? user.name : (user?.email ?? null)

/**
 * Record an event, in the transaction that makes it true.
 *
 * The database numbers and chains the rows one after the other: from here until the commit, others
 * who record something wait. Keep what follows short.
 */
export const recordEvent = async (req: PayloadRequest, entry: AuditEntry): Promise<void> => {
  const { user } = req
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into audit_log (event, actor, actor_name, post, language, title, schedule, "from", "to",
      revision, fingerprint, reason, details)
    values (${entry.event}, ${user?.collection === 'users' ? user.id : null},
      ${actorNameOf(user)}, ${entry.post ?? null}, ${entry.language ?? null}, ${entry.title ?? null},
      ${entry.schedule ?? null}, ${entry.from ?? null}, ${entry.to ?? null},
      ${entry.revision ?? null}, ${entry.fingerprint ?? null}, ${entry.reason ?? null},
      ${entry.details ? JSON.stringify(entry.details) : null}::jsonb)`)
}
