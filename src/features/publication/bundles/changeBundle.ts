import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { databaseOf } from '../databaseOf.ts'
import { publicationMessages } from '../messages.ts'
import { readNow } from '../readNow.ts'
import type { Asker, Order } from '../schedules/armSchedule.ts'
import { findTimeTrouble } from '../schedules/findTimeTrouble.ts'
import type { Refusal } from '../schedules/refusal.ts'
import { refusal } from '../schedules/refusal.ts'
import { undoSeconds } from '../schedules/schedule.ts'
import { armBundle } from './armBundle.ts'
import type { BundlePolicy } from './bundle.ts'
import { changeMembers } from './changeMembers.ts'
import { holdBundle } from './holdBundle.ts'
import { inBundle } from './inBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { recordBundle } from './recordBundle.ts'
import { setBundle } from './setBundle.ts'

/** A bundle that has been changed, and when it is due now. */
export type ChangedBundle = { readonly id: number; readonly instant: Date }

type Changed = Promise<Result<ChangedBundle, Refusal>>

const waiting = ['armed', 'held'] as const

/** Move a bundle and all its members to another instant, in place; one that is held waits again. */
export const moveBundle = (
  payload: Payload,
  id: number,
  at: NonNullable<Order['at']>,
  asker: Asker,
): Changed =>
  inBundle(payload, { id, from: waiting }, asker, async (locked, req) => {
    const trouble = findTimeTrouble(at, await readNow(req))
    if (trouble) return fail(trouble)
    const { instant, local: localTime, zone } = at
    const event = locked.bundle.state === 'armed' ? 'bundle.moved' : 'bundle.retried'
    const moment = { instant, localTime, zone, origin: 'clock' } as const
    return await armBundle(locked, { event, moment, previous: null }, req)
  })

/** Have a bundle fire now: in ten seconds, until which it can be undone. */
export const fireBundleNow = (payload: Payload, id: number, asker: Asker): Changed =>
  inBundle(payload, { id, from: waiting }, asker, async (locked, req) => {
    const { bundle } = locked
    const now = await readNow(req)
    const instant = new Date(now.getTime() + undoSeconds * 1000)
    const { localTime, zone, origin } = bundle
    const previous = bundle.previous ?? {
      instant: bundle.instant.toISOString(),
      localTime,
      zone,
      origin,
    }
    const moment = { instant, localTime: null, zone: null, origin: 'desk' } as const
    const event = bundle.state === 'armed' ? 'bundle.moved' : 'bundle.retried'
    return await armBundle(locked, { event, moment, previous }, req)
  })

/**
 * Undo “now”: the bundle waits for the instant that it had before; if that has passed, it is held
 * and asks for another.
 */
export const undoBundleNow = (payload: Payload, id: number, asker: Asker): Changed =>
  inBundle(payload, { id, from: ['armed'] }, asker, async (locked, req) => {
    const { previous } = locked.bundle
    if (!previous) {
      return fail(refusal('publication/bundle-not-counting', messages.notCounting))
    }
    const moment = { ...previous, instant: new Date(previous.instant) }
    if (moment.instant > (await readNow(req))) {
      return await armBundle(locked, { event: 'bundle.undone', moment, previous: null }, req)
    }
    const database = await databaseOf(req)
    const set = sql`instant = ${previous.instant}, local_time = ${previous.localTime},
      zone = ${previous.zone}, origin = ${previous.origin}`
    await database.execute(sql`update bundles set ${set} where id = ${id}`)
    await database.execute(sql`
      update schedules set ${set} where bundle_id = ${id} and state = 'armed'`)
    const whole = { code: 'publication/undone', message: messages.undone }
    await holdBundle(locked, { whole }, req)
    return ok({ id, instant: moment.instant })
  })

/** Cancel a bundle and all its members: nothing of it will happen. */
export const cancelBundle = (
  payload: Payload,
  id: number,
  asker: Asker,
  reason?: string,
): Changed =>
  inBundle(payload, { id, from: waiting }, asker, async ({ bundle, members }, req) => {
    const said = reason ?? messages.bundleCancelled.en
    const change = { to: 'cancelled', event: 'schedule.cancelled', reason: said } as const
    await changeMembers(members, { ...change, set: sql`retry_at = null` }, req)
    const why = reason
      ? { code: 'publication/by-hand', message: { en: reason, 'zh-TW': reason } }
      : null
    await setBundle(bundle, 'cancelled', why, req)
    return ok({ id, instant: bundle.instant })
  })

/** Give a bundle another name or another policy, before its instant. */
export const editBundle = (
  payload: Payload,
  id: number,
  given: { readonly name?: string | undefined; readonly policy?: BundlePolicy | undefined },
  asker: Asker,
): Changed =>
  inBundle(payload, { id, from: waiting }, asker, async ({ bundle }, req) => {
    // From its instant on it may be firing, member by member.
    if (bundle.state === 'armed' && bundle.instant <= (await readNow(req))) {
      const values = { instant: bundle.instant.toISOString() }
      return fail(refusal('publication/past', publicationMessages.past, values))
    }
    const { name = bundle.name, policy = bundle.policy } = given
    const database = await databaseOf(req)
    await database.execute(sql`
      update bundles set name = ${name}, policy = ${policy}, updated_at = now() where id = ${id}`)
    await recordBundle(
      req,
      'bundle.changed',
      { id, name, policy },
      {
        from: bundle.state,
        to: bundle.state,
        details: { was: bundle.name, wasPolicy: bundle.policy },
      },
    )
    return ok({ id, instant: bundle.instant })
  })
