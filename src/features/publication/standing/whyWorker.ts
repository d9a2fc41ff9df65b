import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../databaseOf.ts'
import { sayInstant } from '../sayInstant.ts'
import { whyMessages as words } from './messages.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyItem } from './why.ts'

const heartbeat = z.object({ at: z.iso.datetime() })

/** The age from which a worker counts as dead, in seconds; it shows itself every five. */
const oldest = 30

/** Tell whether a worker is alive, by the sign of life that it leaves in the database. */
export const whyWorker = async (
  { now, zone }: Standing,
  language: Locale,
  req: PayloadRequest,
): Promise<WhyItem> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ data: unknown }>(
    sql`select data from payload_kv where key = 'waferdesk.worker'`,
  )
  const note = heartbeat.safeParse(rows[0]?.data)
  const advice = words.workerAdvice
  if (!note.success) return whyItem('worker', 'bad', language, { text: words.workerNever, advice })
  const { at } = note.data
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / 1000))
  if (seconds <= oldest) {
    return whyItem('worker', 'ok', language, { text: words.workerAlive, values: { seconds } })
  }
  const values = { at: sayInstant(at, zone), zone }
  return whyItem('worker', 'bad', language, { text: words.workerGone, values, advice })
}
