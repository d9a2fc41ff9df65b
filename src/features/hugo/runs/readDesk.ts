import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { readNow } from '../../publication/readNow.ts'
import { longestSilence, readOpenRun } from './readRun.ts'
import { largestPart } from './receivePart.ts'
import { uploadLimit } from './runPlaces.ts'
import type { ImportDesk, PastRun } from './runView.ts'
import { viewRun } from './viewRun.ts'

const shown = 10

const heartbeat = z.object({ at: z.iso.datetime() })

/** Read what the screen of imports shows before one is looked at. */
export const readDesk = async (
  req: PayloadRequest,
  { user, language }: { readonly user: number | undefined; readonly language: Locale },
): Promise<ImportDesk> => {
  const database = await databaseOf(req)
  const now = await readNow(req)
  const open = await readOpenRun(req)
  const beats = await database.execute<{ data: unknown }>(
    sql`select data from payload_kv where key = 'waferdesk.worker'`,
  )
  const note = heartbeat.safeParse(beats.rows[0]?.data)
  const seenAt = note.success ? note.data.at : null
  const age = seenAt === null ? Infinity : now.getTime() - Date.parse(seenAt)
  const past = await database.execute<PastRun>(sql`
    select id, name, state, requested_by_name as by, applied_by_name as "appliedBy",
      to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
      to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt",
      case when summary ->> 'task' = 'apply' then summary -> 'counts' end as counts
    from imports where state = 'done' or (state = 'discarded' and applied_at is not null)
    order by id desc limit ${shown}`)
  return {
    now: now.toISOString(),
    limit: uploadLimit(req.payload),
    part: largestPart,
    worker: { isAlive: age <= longestSilence * 1000, seenAt },
    run: open ? viewRun(open, { user, language }) : null,
    past: past.rows,
  }
}
