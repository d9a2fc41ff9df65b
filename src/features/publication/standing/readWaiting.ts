import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Reason } from '../schedules/reason.ts'
import { isEditedSince } from '../revisions/isEditedSince.ts'
import type { Revision } from '../revisions/readRevision.ts'
import { readNewest } from '../revisions/readRevision.ts'
import type { WaitingSchedule } from './standing.ts'

type Row = Omit<WaitingSchedule, 'instant' | 'isEdited' | 'reason' | 'bundle'> & {
  readonly bundle: number | null
  readonly bundleName: string
  readonly bundleWaits: boolean
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
    select waiting.id, post_id as post, action, waiting.state,
      extract(epoch from waiting.instant) * 1000 as instant, waiting.local_time as local,
      waiting.zone, waiting.origin, waiting.requested_by_name as by, revision::int as revision,
      fingerprint, waiting.problem, bundle_id as bundle, bundles.name as "bundleName",
      bundles.state in ('armed', 'held') as "bundleWaits"
    from schedules waiting left join bundles on bundles.id = bundle_id
    where post_id in (${ids}) and waiting.state in ('armed', 'held', 'failed')
    order by waiting.instant, waiting.id`)
  const waiting = new Map<number, WaitingSchedule[]>()
  const newest = new Map<number, Revision | undefined>()
  for (const { post, fingerprint, problem, instant, bundle, ...rest } of rows) {
    const { bundleName: name, bundleWaits: isWaiting, ...row } = rest
    const isPinned = row.action === 'publish'
    if (isPinned && !newest.has(post)) {
      newest.set(post, await readNewest(post, req))
    }
    const now = newest.get(post)
    const pinned = { id: row.id, fingerprint }
    const schedule = {
      ...row,
      instant: new Date(Number(instant)).toISOString(),
      isEdited: isPinned && (!now || (await isEditedSince(pinned, now, req))),
      reason: problem?.message[language] ?? null,
      bundle: bundle === null ? null : { id: bundle, name, isWaiting },
    }
    waiting.set(post, [...(waiting.get(post) ?? []), schedule])
  }
  return waiting
}
