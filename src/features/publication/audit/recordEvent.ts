import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { AuditEntry } from './auditEntry.ts'
import { heldBackEvents } from './heldBackEvents.ts'

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
  const heldBack = heldBackEvents(req)
  if (heldBack) {
    heldBack.push(entry)
    return
  }
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
