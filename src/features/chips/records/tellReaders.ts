import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { cacheTags } from '../../../kernel/cacheTags.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { queuePurge } from '../../publication/outbox/queuePurge.ts'

/** Make a source public that a held record rests on: readers see it beside the record. */
const releaseSource = async (source: number, req: PayloadRequest): Promise<boolean> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    update sources set released_at = now(), updated_at = now()
    where id = ${source} and released_at is null returning id`)
  return rows.length > 0
}

/** Make stale what shows readers chips, and release the source that a held record rests on. */
export const tellReaders = async (
  source: number | undefined,
  req: PayloadRequest,
): Promise<void> => {
  if (source !== undefined && (await releaseSource(source, req))) {
    await queuePurge(req, [cacheTags.source(source)])
  }
  await queuePurge(req, [cacheTags.chips])
}
