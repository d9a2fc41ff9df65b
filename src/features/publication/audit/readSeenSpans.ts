import type { Payload } from 'payload'

import { poolOf } from '../poolOf.ts'
import type { AuditEvent } from './auditEntry.ts'
import type { SeenEntry, SeenSpan } from './seenSpans.ts'
import { seenSpans } from './seenSpans.ts'

/** How many changes are looked back on; a post that has more shows its newest. */
const most = 500

/** What changes which revision readers see, or whether they see any. */
const changes: readonly AuditEvent[] = [
  'post.published',
  'post.updated',
  'post.withdrawn',
  'post.trashed',
  'post.deleted',
]

/** Look up in the audit log which revision of a post readers saw when, the newest first. */
export const readSeenSpans = async (payload: Payload, post: number): Promise<SeenSpan[]> => {
  const { rows } = await poolOf(payload).query<SeenEntry>(
    `select sequence::float8 as sequence,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, event, "to",
      revision::float8 as revision, actor_name as "actorName", details->>'by' as by
    from audit_log where post = $1 and event = any($2) order by sequence desc limit ${most}`,
    [post, changes],
  )
  return seenSpans([...rows].reverse())
}
