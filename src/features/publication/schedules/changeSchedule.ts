import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { say } from '../../../kernel/messages.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import type { AuditEvent } from '../audit/auditEntry.ts'
import { actorNameOf, recordEvent } from '../audit/recordEvent.ts'
import { bundleMessages } from '../bundles/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { askEmbargo } from '../embargo/askEmbargo.ts'
import { findObstacles } from '../fire/findObstacles.ts'
import { inTransaction } from '../inTransaction.ts'
import { lockPost } from '../lockPost.ts'
import { publicationMessages as messages } from '../messages.ts'
import { stateNames } from '../names.ts'
import { wakesWorker } from '../outbox/wakesWorker.ts'
import { readNow } from '../readNow.ts'
import { readNewest } from '../revisions/readRevision.ts'
import type { Armed, Asker, Order } from './armSchedule.ts'
import { alreadyArmed } from './alreadyArmed.ts'
import { findTimeTrouble } from './findTimeTrouble.ts'
import { isAlreadyArmed } from './isAlreadyArmed.ts'
import type { ScheduleRow } from './readSchedule.ts'
import { lockSchedule } from './readSchedule.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'
import type { Owner } from './readOwner.ts'
import { readOwner } from './readOwner.ts'
import type { State } from './schedule.ts'

type Moment = NonNullable<Order['at']>

type Change = {
  readonly event: AuditEvent
  readonly to: State
  readonly set: ReturnType<typeof sql>
  readonly reason?: string | undefined
  readonly details: Readonly<Record<string, unknown>>
}

const waiting = ['armed', 'held', 'failed'] as const

const missing = fail(refusal('publication/schedule-missing', messages.scheduleMissing))

const findTarget = async (payload: Payload, id: number) => {
  const found = await payload.findByID({
    collection: 'schedules',
    id,
    select: { post: true, action: true, instant: true, embargoReason: true, bundle: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (typeof found?.post !== 'number') return undefined
  const { post, action, instant, embargoReason = null, bundle } = found
  return { post, action, instant, embargoReason, bundle: bundle ?? undefined }
}

/** Ask the embargo whether a publication may be moved to an instant; a withdrawal always may. */
const mayGoAt = async (
  { post, action, embargoReason: reason }: ScheduleRow,
  { instant, zone }: { readonly instant: Date; readonly zone?: string },
  req: PayloadRequest,
): Promise<Result<null, Refusal>> => {
  if (action === 'withdraw' || post === null) return ok(null)
  const allowed = await askEmbargo({ post, instant, zone, reason }, req)
  return allowed.ok ? ok(null) : allowed
}

type Rules = {
  /** The states in which it can be changed. */
  readonly from: readonly State[]
  /** It happens at another time: a member of a bundle that has gone out leaves it by that. */
  readonly moves?: boolean
}

type Plan = (
  row: ScheduleRow,
  req: PayloadRequest,
  bundle: Owner | undefined,
) => Promise<Result<Change, Refusal>>

/** Change a schedule that waits or is held, under its locks, and record it. */
const change = async (
  payload: Payload,
  id: number,
  { user, language }: Asker,
  { from, moves = false }: Rules,
  plan: Plan,
): Promise<Result<Armed, Refusal>> => {
  if (!canPublish(user)) return fail(refusal('publication/not-allowed', messages.notAllowed))
  const found = await findTarget(payload, id)
  if (!found) return missing
  const { post } = found
  try {
    return await inTransaction(payload, { user, language }, async (req) => {
      await lockPost(post, req)
      const row = await lockSchedule(id, req)
      if (!row) return missing
      if (!from.includes(row.state)) {
        const values = { state: say(stateNames[row.state], language) }
        return fail(refusal('publication/not-armed', messages.notArmed, values))
      }
      const bundle = row.bundle === null ? undefined : await readOwner(row.bundle, req)
      // Its bundle says when it happens; only the bundle's own order can change that.
      if (bundle?.isWaiting && moves) {
        return fail(
          refusal('publication/in-bundle', bundleMessages.inBundle, { bundle: bundle.name }),
        )
      }
      const planned = await plan(row, req, bundle)
      if (!planned.ok) return planned
      const { event, to, set, reason, details } = planned.value
      const database = await databaseOf(req)
      const { rows } = await database.execute<{ instant: string }>(sql`
      update schedules set ${set}, state = ${to}, updated_at = now()
        ${sql.raw(moves ? ', bundle_id = null' : '')} where id = ${id}
      returning extract(epoch from instant) * 1000 as instant, ${wakesWorker}`)
      await recordEvent(req, {
        event,
        post,
        language: row.language,
        title: row.title,
        schedule: id,
        from: row.state,
        to,
        revision: row.revision,
        fingerprint: row.fingerprint,
        reason: reason ?? null,
        details: {
          action: row.action,
          ...details,
          ...(row.bundle === null ? {} : { bundle: row.bundle }),
        },
      })
      return ok({ id, post, instant: new Date(Number(rows[0]?.instant)) })
    })
  } catch (error) {
    // What is armed again may find another armed in its place.
    if (isAlreadyArmed(error)) return alreadyArmed(found.action)
    throw error
  }
}

/**
 * Move a schedule to another instant, in place; one that is held or has failed is armed again.
 *
 * Whoever moves it answers for it from then on.
 */
export const moveSchedule = async (
  payload: Payload,
  id: number,
  at: Moment,
  asker: Asker,
): Promise<Result<Armed, Refusal>> => {
  return await change(payload, id, asker, { from: waiting, moves: true }, async (row, req) => {
    const trouble = findTimeTrouble(at, await readNow(req))
    if (trouble) return fail(trouble)
    const allowed = await mayGoAt(row, at, req)
    if (!allowed.ok) return allowed
    const { user } = req
    return ok({
      event: row.state === 'armed' ? 'schedule.moved' : 'schedule.retried',
      to: 'armed',
      set: sql`instant = ${at.instant.toISOString()}, local_time = ${at.local}, zone = ${at.zone},
          origin = 'clock', attempts = 0, retry_at = null, problem = null,
          requested_by_id = ${Number(user?.id)}, requested_by_name = ${actorNameOf(user)}`,
      details: {
        was: row.instant.toISOString(),
        instant: at.instant.toISOString(),
        local: at.local,
        zone: at.zone,
      },
    })
  })
}

/** Fire a schedule that is held or has failed now after all, in the name of whoever says so. */
export const releaseSchedule = async (
  payload: Payload,
  id: number,
  asker: Asker,
): Promise<Result<Armed, Refusal>> => {
  const rules = { from: ['held', 'failed'], moves: true } as const
  return await change(payload, id, asker, rules, async (row, req) => {
    const allowed = await mayGoAt(row, { instant: await readNow(req) }, req)
    if (!allowed.ok) return allowed
    return ok({
      event: 'schedule.retried',
      to: 'armed',
      set: sql`instant = clock_timestamp(), origin = 'desk', attempts = 0, retry_at = null,
          problem = null, requested_by_id = ${Number(req.user?.id)},
          requested_by_name = ${actorNameOf(req.user)}`,
      details: { was: row.instant.toISOString() },
    })
  })
}

/** Cancel a schedule: it will not happen. */
export const cancelSchedule = async (
  payload: Payload,
  id: number,
  asker: Asker,
  reason?: string,
): Promise<Result<Armed, Refusal>> =>
  await change(payload, id, asker, { from: waiting }, async (row) =>
    ok({
      event: 'schedule.cancelled',
      to: 'cancelled',
      set: sql`retry_at = null`,
      reason,
      details: { instant: row.instant.toISOString() },
    }),
  )

/**
 * Pin the newest revision in place of the one that was approved before.
 *
 * A member that a waiting bundle had lost, because its post was in the trash, goes with it again.
 */
export const repinSchedule = async (
  payload: Payload,
  id: number,
  asker: Asker,
): Promise<Result<Armed, Refusal>> => {
  const found = await findTarget(payload, id)
  if (!found) return missing
  const { post, action } = found
  const { user, language } = asker
  const newest = await inTransaction(payload, { user, language }, (req) => readNewest(post, req))
  if (!newest) return missing
  const { content } = newest
  if (action === 'publish' && found.bundle === undefined) {
    // Before the locks: the try-out takes them itself.
    const { embargoReason } = found
    const instant = new Date(found.instant)
    const tried = { post, action, content, instant, user, embargoReason } as const
    const obstacles = await findObstacles(payload, tried, language)
    if (obstacles.length > 0) {
      const values = { reasons: obstacles.join(' ') }
      return fail(refusal('publication/check-failed', messages.checkFailed, values))
    }
  }
  return await change(payload, id, asker, { from: waiting }, async (row, _req, bundle) => {
    const rejoins = bundle?.isArmed === true
    if (row.action !== 'publish' && !rejoins) return missing
    const pinned = sql`content = ${JSON.stringify(content)}::jsonb, revision = ${newest.id},
      fingerprint = ${newest.fingerprint}`
    const again = sql`problem = null, retry_at = null, attempts = 0`
    return ok({
      event: 'schedule.repinned',
      to: rejoins ? 'armed' : row.state,
      set: sql.join(
        [...(row.action === 'publish' ? [pinned] : []), ...(rejoins ? [again] : [])],
        sql`, `,
      ),
      details: { was: row.revision, pinned: newest.id },
    })
  })
}
