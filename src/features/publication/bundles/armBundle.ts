import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { actorNameOf } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import { askEmbargo } from '../embargo/askEmbargo.ts'
import { wakesWorker } from '../outbox/wakesWorker.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { BundleMoment, PreviousMoment } from './bundle.ts'
import { changeMembers } from './changeMembers.ts'
import type { LockedBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { recordBundle } from './recordBundle.ts'

type Arming = {
  readonly event: 'bundle.moved' | 'bundle.retried' | 'bundle.undone'
  readonly moment: BundleMoment
  /** What can be gone back to. */
  readonly previous: PreviousMoment | null
}

const findTaken = async (bundle: number, req: PayloadRequest): Promise<string | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ title: string | null }>(sql`
    select one.title from schedules one join schedules other
      on other.post_id = one.post_id and other.action = one.action and other.state = 'armed'
    where one.bundle_id = ${bundle} and one.state in ('held', 'failed')
      and other.bundle_id is distinct from ${bundle} limit 1`)
  const [row] = rows
  return row && (row.title ?? '?')
}

// A post that is gone cannot go; its member stays held until it is restored or taken out.
const findGone = async (bundle: number, req: PayloadRequest): Promise<Set<number>> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    select schedules.id from schedules left join posts on posts.id = schedules.post_id
    where bundle_id = ${bundle} and (posts.id is null or posts.deleted_at is not null)`)
  return new Set(rows.map(({ id }) => id))
}

const eventOf = ({ state }: ScheduleRow) =>
  state === 'armed' ? 'schedule.moved' : 'schedule.retried'

/**
 * Have a bundle and all its members wait for an instant, in the transaction that holds their locks;
 * what was held or had failed waits again. Whoever asks answers for it from then on.
 */
export const armBundle = async (
  { bundle, members }: LockedBundle,
  { event, moment, previous }: Arming,
  req: PayloadRequest,
): Promise<Result<{ id: number; instant: Date }, Refusal>> => {
  const taken = await findTaken(bundle.id, req)
  if (taken !== undefined) {
    const values = { title: taken }
    return fail(refusal('publication/already-scheduled', messages.elsewhere, values))
  }
  const { instant, localTime, zone, origin } = moment
  const { user } = req
  const gone = await findGone(bundle.id, req)
  const going = members.filter(({ id }) => !gone.has(id))
  for (const { post, action, embargoReason: reason } of going) {
    if (action === 'withdraw' || post === null) continue
    const allowed = await askEmbargo({ post, instant, zone: zone ?? undefined, reason }, req)
    if (!allowed.ok) return allowed
  }
  const set = sql`instant = ${instant.toISOString()}, local_time = ${localTime}, zone = ${zone},
    origin = ${origin}, attempts = 0, retry_at = null, problem = null,
    requested_by_id = ${Number(user?.id)}, requested_by_name = ${actorNameOf(user)}`
  const database = await databaseOf(req)
  const kept = previous ? JSON.stringify(previous) : null
  await database.execute(sql`
    update bundles set ${set}, state = 'armed', previous = ${kept}::jsonb, updated_at = now()
    where id = ${bundle.id} returning ${wakesWorker}`)
  const details = {
    was: bundle.instant.toISOString(),
    instant: instant.toISOString(),
    ...(localTime === null ? {} : { local: localTime, zone }),
  }
  await changeMembers(going, { to: 'armed', set, event: eventOf, details }, req)
  await recordBundle(req, event, bundle, { from: bundle.state, to: 'armed', details })
  return ok({ id: bundle.id, instant })
}
