import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { databaseOf } from '../databaseOf.ts'
import { wakesWorker } from './wakesWorker.ts'

/** Put a message into the outbox, in the transaction that makes it true, and wake the workers. */
export const queueMessage = async (
  req: PayloadRequest,
  event: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into outbox (event, payload) values (${event}, ${JSON.stringify(payload)}::jsonb)
    returning ${wakesWorker}`)
}
