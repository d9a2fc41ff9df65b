import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { recordEvent } from '../audit/recordEvent.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Order } from '../schedules/armSchedule.ts'
import { prepareOrder } from '../schedules/armSchedule.ts'
import { insertSchedule } from '../schedules/insertSchedule.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { lockSchedule } from '../schedules/readSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import type { Action } from '../schedules/schedule.ts'
import type { BundleRow } from './bundle.ts'
import { mostMembers } from './bundle.ts'
import { changeMembers } from './changeMembers.ts'
import { heldWithOthers } from './heldWithOthers.ts'
import type { LockedBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'

/** A post that is to go with a bundle. */
export type MemberOrder = Pick<Order, 'post' | 'action' | 'revision'>

type Waiting = { readonly id: number; readonly bundle: string | null }

const findWaiting = async (
  { post, action }: MemberOrder,
  req: PayloadRequest,
): Promise<Waiting | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Waiting>(sql`
    select schedules.id, bundles.name as bundle from schedules
    left join bundles on bundles.id = schedules.bundle_id
    where post_id = ${post} and action = ${action} and schedules.state = 'armed'`)
  return rows[0]
}

const stateIn = ({ state, name }: BundleRow) => {
  if (state !== 'held') return { state: 'armed', problem: null } as const
  const message = sayInBoth(messages.othersBlock, { bundle: name })
  return { state: 'held', problem: { code: heldWithOthers, message } } as const
}

/** A schedule that the post has already goes with the bundle from now on, its content as pinned. */
const adopt = async (row: ScheduleRow, bundle: BundleRow, req: PayloadRequest): Promise<void> => {
  const { state, problem } = stateIn(bundle)
  const set = sql`bundle_id = ${bundle.id}, instant = ${bundle.instant.toISOString()},
    local_time = ${bundle.localTime}, zone = ${bundle.zone}, origin = ${bundle.origin},
    attempts = 0, retry_at = null, problem = ${problem ? JSON.stringify(problem) : null}::jsonb,
    requested_by_id = ${bundle.requestedBy}, requested_by_name = ${bundle.requestedByName}`
  const details = {
    bundle: bundle.id,
    was: row.instant.toISOString(),
    instant: bundle.instant.toISOString(),
  }
  await changeMembers([row], { to: state, set, event: 'schedule.moved', details }, req)
}

const insert = async (
  order: MemberOrder,
  bundle: BundleRow,
  req: PayloadRequest,
): Promise<Result<null, Refusal>> => {
  const { instant, localTime, zone, origin } = bundle
  const at =
    bundle.state === 'armed' && localTime !== null && zone !== null
      ? { instant, local: localTime, zone }
      : undefined
  const prepared = await prepareOrder({ ...order, at }, req)
  if (!prepared.ok) return prepared
  const { presence, revision, embargoReason } = prepared.value
  const { content, fingerprint } = revision
  const { post, action } = order
  const { state } = stateIn(bundle)
  const title = typeof content['title'] === 'string' ? content['title'] : presence.title
  const about = { post, language: presence.language, title, revision: revision.id, fingerprint }
  const schedule = await insertSchedule(
    {
      ...about,
      ...stateIn(bundle),
      action,
      instant,
      localTime,
      zone,
      origin,
      content: action === 'publish' ? content : null,
      embargoReason,
      bundle: bundle.id,
      answeredBy: { id: bundle.requestedBy, name: bundle.requestedByName },
    },
    req,
  )
  const details = { action, bundle: bundle.id, instant: instant.toISOString() }
  await recordEvent(req, { ...about, event: 'schedule.armed', schedule, to: state, details })
  return ok(null)
}

const findRepeated = (
  members: readonly ScheduleRow[],
  orders: readonly MemberOrder[],
): Refusal | undefined => {
  const posts = orders.map(({ post }) => post)
  if (new Set(posts).size < posts.length) {
    return refusal('publication/bundle-twice', messages.twice)
  }
  const known = members.find(({ post }) => post !== null && posts.includes(post))
  if (!known) return undefined
  const values = { title: known.title ?? '?' }
  return refusal('publication/bundle-twice', messages.alreadyMember, values)
}

const titleOf = async (schedule: number, action: Action, req: PayloadRequest): Promise<string> =>
  (await lockSchedule(schedule, req))?.title ?? action

/**
 * Have posts go with a bundle, in the transaction that holds the locks of all of them.
 *
 * Whether their checks pass is not asked: a bundle is put together while its posts are being
 * finished, and its dry run tells what is missing.
 */
export const joinBundle = async (
  { bundle, members }: LockedBundle,
  orders: readonly MemberOrder[],
  req: PayloadRequest,
): Promise<Result<{ id: number; instant: Date }, Refusal>> => {
  const repeated = findRepeated(members, orders)
  if (repeated) return fail(repeated)
  if (members.length + orders.length > mostMembers) {
    return fail(refusal('publication/bundle-full', messages.tooMany, { most: mostMembers }))
  }
  for (const order of orders) {
    const waiting = await findWaiting(order, req)
    if (waiting?.bundle) {
      const title = await titleOf(waiting.id, order.action, req)
      const values = { title, bundle: waiting.bundle }
      return fail(refusal('publication/in-bundle', messages.inAnother, values))
    }
    const row = waiting && (await lockSchedule(waiting.id, req))
    if (row) await adopt(row, bundle, req)
    else {
      const inserted = await insert(order, bundle, req)
      if (!inserted.ok) return inserted
    }
  }
  return ok({ id: bundle.id, instant: bundle.instant })
}
