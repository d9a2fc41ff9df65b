import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Reason } from '../schedules/reason.ts'
import { readNewest } from '../revisions/readRevision.ts'
import type { WaitingSchedule } from './standing.ts'

type Row = Omit<WaitingSchedule, 'instant' | 'isEdited' | 'reason'> & {
  readonly post: number
  readonly instant: string
  readonly fingerprint: string | null
  readonly problem: Reason | null
}

/** Read what waits for its instant or for a person, of a few posts; by post. */
export const readWaiting = async (
  posts: readonly number[],
  language: Locale,
  req: PayloadRequest,
): Promise<ReadonlyMap<number, readonly WaitingSchedule[]>> => {
  const database = await databaseOf(req)
  const ids = sql.join([...posts], sql`, `)
  const { rows } = await database.execute<Row>(sql`
    select id, post_id as post, action, state, extract(epoch from instant) * 1000 as instant,
      local_time as local, zone, origin, requested_by_name as by, revision::int as revision,
      fingerprint, problem
    from schedules
    where post_id in (${ids}) and state in ('armed', 'held', 'failed')
    order by instant, id`)
  const waiting = new Map<number, WaitingSchedule[]>()
  const newest = new Map<number, string | undefined>()
  for (const { post, fingerprint, problem, instant, ...row } of rows) {
    const isPinned = row.action === 'publish'
    if (isPinned && !newest.has(post)) {
      newest.set(post, (await readNewest(post, req))?.fingerprint)
    }
    const schedule = {
      ...row,
      instant: new Date(Number(instant)).toISOString(),
      isEdited: isPinned && newest.get(post) !== fingerprint,
      reason: problem?.message[language] ?? null,
    }
    waiting.set(post, [...(waiting.get(post) ?? []), schedule])
  }
  return waiting
}
