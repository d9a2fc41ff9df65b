import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import type { Content } from './contentOf.ts'
import { contentOf } from './contentOf.ts'
import { fingerprintContent } from './fingerprintContent.ts'
import type { Revision } from './readRevision.ts'

/** A schedule that has pinned a content, and the print of that from when it was pinned. */
type Pinned = { readonly id: number; readonly fingerprint: string | null }

/**
 * Tell whether the newest revision of a post says something else than what a schedule has pinned.
 *
 * A content that was pinned before a field came has another print than the same text has now. So
 * where prints differ, it is read and printed as it would be published: one query, by its key.
 */
export const isEditedSince = async (
  { id, fingerprint }: Pinned,
  newest: Revision,
  req: PayloadRequest,
): Promise<boolean> => {
  if (newest.fingerprint === fingerprint) return false
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ content: Content | null }>(
    sql`select content from schedules where id = ${id}`,
  )
  const content = rows[0]?.content
  if (!content) return true
  const fields = req.payload.collections.posts.config.flattenedFields
  return fingerprintContent(contentOf(fields, content)) !== newest.fingerprint
}
