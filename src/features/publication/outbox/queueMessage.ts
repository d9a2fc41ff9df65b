import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import { hasSite } from '../hasSite.ts'
import { wakesWorker } from './wakesWorker.ts'

/**
 * Put a message into the outbox, in the transaction that makes it true, and wake the workers.
 *
 * Where readers' pages do not work with the newsroom nobody would take it out: nothing is put in.
 */
export const queueMessage = async (
  req: PayloadRequest,
  event: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> => {
  if (!hasSite(req.payload)) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into outbox (event, payload) values (${event}, ${JSON.stringify(payload)}::jsonb)
    returning ${wakesWorker}`)
}
