import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail } from '../../../kernel/result.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { actorNameOf } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import { lockPost } from '../lockPost.ts'
import { publicationMessages } from '../messages.ts'
import { wakesWorker } from '../outbox/wakesWorker.ts'
import { readNow } from '../readNow.ts'
import type { Asker, Order } from '../schedules/armSchedule.ts'
import { findTimeTrouble } from '../schedules/findTimeTrouble.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { BundlePolicy } from './bundle.ts'
import type { ChangedBundle } from './changeBundle.ts'
import { inBundle } from './inBundle.ts'
import type { MemberOrder } from './joinBundle.ts'
import { joinBundle } from './joinBundle.ts'
import { lockBundle } from './lockBundle.ts'
import { recordBundle } from './recordBundle.ts'
import { undoable } from '../undoable.ts'

/** A bundle that somebody wants. */
type BundlePlan = {
  readonly name: string
  readonly policy: BundlePolicy
  readonly at: NonNullable<Order['at']>
  readonly members: readonly MemberOrder[]
}

const insertBundle = async (
  { name, policy, at }: BundlePlan,
  req: PayloadRequest,
): Promise<number> => {
  const { user } = req
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into bundles (name, state, policy, instant, local_time, zone, origin, attempts,
      requested_by_id, requested_by_name)
    values (${name}, 'armed', ${policy}, ${at.instant.toISOString()}, ${at.local}, ${at.zone},
      'clock', 0, ${Number(user?.id)}, ${actorNameOf(user)})
    returning id, ${wakesWorker}`)
  const [row] = rows
  if (!row) throw new Error('a bundle was written and has no id')
  const details = { instant: at.instant.toISOString(), local: at.local, zone: at.zone }
  const said = { from: null, to: 'armed', details } as const
  await recordBundle(req, 'bundle.planned', { id: row.id, name, policy }, said)
  return row.id
}

/** Plan a bundle for an instant, with the posts that go with it: all of it, or nothing. */
export const planBundle = async (
  payload: Payload,
  plan: BundlePlan,
  { user, language }: Asker,
): Promise<Result<ChangedBundle, Refusal>> => {
  if (!canPublish(user)) {
    return fail(refusal('publication/not-allowed', publicationMessages.notAllowed))
  }
  return await undoable(payload, { user, language }, async (req) => {
    const trouble = findTimeTrouble(plan.at, await readNow(req))
    if (trouble) return fail(trouble)
    const posts = [...new Set(plan.members.map(({ post }) => post))]
    for (const post of posts.sort((one, other) => one - other)) await lockPost(post, req)
    const locked = await lockBundle(await insertBundle(plan, req), req)
    if (!locked) throw new Error('a bundle was written and cannot be found')
    return await joinBundle(locked, plan.members, req)
  })
}

/** Have more posts go with a bundle that waits. */
export const addToBundle = (
  payload: Payload,
  id: number,
  orders: readonly MemberOrder[],
  asker: Asker,
): Promise<Result<ChangedBundle, Refusal>> => {
  const more = orders.map(({ post }) => post)
  return inBundle(payload, { id, from: ['armed', 'held'], more }, asker, (locked, req) =>
    joinBundle(locked, orders, req),
  )
}
