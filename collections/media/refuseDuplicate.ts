import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../src/kernel/messages.ts'
import { languageOf } from '../languageOf.ts'
import { databaseOf } from '../../src/features/publication/databaseOf.ts'
import { mediaMessages } from './messages.ts'

/**
 * Refuse a file that the library has already, to the byte.
 *
 * Of two that bring the same file at the same moment the second waits until the first is stored:
 * Payload writes files before rows, and what it wrote for the second would stay behind.
 *
 * Machines find the picture to use instead in the error's data, under `existing`.
 *
 * @param own the document that the file is to replace, which may have the same one.
 */
export const refuseDuplicate = async (
  req: PayloadRequest,
  print: string,
  own: number | string | undefined,
): Promise<void> => {
  const db = await databaseOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${print}, 0))`)
  const existing = await req.payload.db.findOne<{ id: number; filename?: string | null }>({
    collection: 'media',
    where: { hash: { equals: print } },
    select: { filename: true },
    req,
  })
  if (!existing || String(existing.id) === String(own)) return
  const { id } = existing
  const filename = existing.filename ?? ''
  const message = say(mediaMessages.duplicate, languageOf(req), { existing: filename, id })
  const error = new ValidationError(
    { collection: 'media', errors: [{ path: 'file', message }] },
    req.t,
  )
  Object.assign(error.data, { existing: { id, filename } })
  throw error
}
