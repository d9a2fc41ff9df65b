import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { AuditEvent } from '../audit/auditEntry.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from './embargo.ts'
import { mirrorEmbargo } from './mirrorEmbargo.ts'

/** A post as the audit log names it. */
export type NamedPost = {
  readonly id: number
  readonly language: 'zh-TW' | 'en'
  readonly title?: string | null
}

/**
 * End the embargo of a post, lifted or broken, and record who did and why.
 *
 * The caller holds the lock of the post.
 */
export const endEmbargo = async (
  { id, language, title }: NamedPost,
  embargo: Embargo,
  end: { readonly event: AuditEvent; readonly reason: string | null; readonly schedule?: number },
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`delete from embargoes where post_id = ${id}`)
  await mirrorEmbargo(id, null, req)
  await recordEvent(req, {
    event: end.event,
    post: id,
    language,
    title: title ?? null,
    schedule: end.schedule ?? null,
    from: embargo.instant.toISOString(),
    reason: end.reason,
    details: { local: embargo.local, zone: embargo.zone, note: embargo.note, proof: embargo.proof },
  })
}
