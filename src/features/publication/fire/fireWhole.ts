import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import { holdBackEvents } from '../audit/heldBackEvents.ts'
import { recordHeldBack } from '../audit/recordHeldBack.ts'
import type { Hindrance } from '../bundles/findHindrances.ts'
import { findHindrances } from '../bundles/findHindrances.ts'
import { holdBundle } from '../bundles/holdBundle.ts'
import type { LockedBundle } from '../bundles/lockBundle.ts'
import { BundleGrew, lockBundle } from '../bundles/lockBundle.ts'
import { setBundle } from '../bundles/setBundle.ts'
import { trialsOf } from '../bundles/trialsOf.ts'
import { databaseOf } from '../databaseOf.ts'
import { inTransaction } from '../inTransaction.ts'
import { publicationMessages } from '../messages.ts'
import { readNow } from '../readNow.ts'
import type { Reason } from '../schedules/reason.ts'
import { decideBackoff, mostAttempts } from './decideBackoff.ts'
import { findBlocked } from './findBlocked.ts'
import { findRequester } from './findRequester.ts'
import { fireRow } from './fireRow.ts'
import type { Outcome } from './fireSchedule.ts'
import { obstaclesIn } from './obstaclesIn.ts'
import { settle } from './settle.ts'

type Subject = { readonly id: number; readonly requestedBy: number | null }

type Asked = { readonly subject: Subject; readonly user: PayloadRequest['user'] }

/** Lock a bundle that is still the same, and due; `undefined` if somebody else is at it. */
const lockDue = async (subject: Subject, skip: boolean, req: PayloadRequest) => {
  const locked = await lockBundle(subject.id, req, { skip })
  if (!locked) return undefined
  const { state, policy, requestedBy, instant } = locked.bundle
  if (state !== 'armed' || policy !== 'hold-all') return undefined
  if (requestedBy !== subject.requestedBy) return undefined
  const now = await readNow(req)
  return instant > now ? undefined : { locked, now }
}

const fireMembers = async (
  { bundle, members }: LockedBundle,
  hindrances: ReadonlyMap<number, Hindrance>,
  req: PayloadRequest,
): Promise<Outcome> => {
  let count = 0
  for (const member of members) {
    const moot = hindrances.get(member.id)
    if (moot) {
      const { code, message } = moot
      await settle(member, 'cancelled', { code, message }, req)
    } else {
      await fireRow(member, req)
      count += 1
    }
  }
  if (count === 0) {
    const message = publicationMessages.withdrawnMeanwhile
    await setBundle(bundle, 'cancelled', { code: 'publication/not-published', message }, req)
    return 'cancelled'
  }
  await setBundle(bundle, 'done', null, req, { done: count })
  return 'fired'
}

const decide = async (locked: LockedBundle, now: Date, req: PayloadRequest): Promise<Outcome> => {
  const { whole, members: found } = await findHindrances(locked, now, req)
  if (whole) {
    const { code, message } = whole
    if (locked.members.length === 0) {
      await setBundle(locked.bundle, 'cancelled', { code, message }, req)
      return 'cancelled'
    }
    await holdBundle(locked, { whole: { code, message } }, req)
    return 'held'
  }
  const blockers = [...found].filter(([, { isMoot }]) => !isMoot)
  // What comes before on the same post is being tried again: this waits for it.
  if (blockers.some(([, { code }]) => code === 'publication/preceded')) return 'left'
  if (blockers.length > 0) {
    const reasons = blockers.map(([id, { code, message }]): [number, Reason] => [
      id,
      { code, message },
    ])
    await holdBundle(locked, { members: new Map(reasons) }, req)
    return 'held'
  }
  return await fireMembers(locked, found, req)
}

const attempt = async (
  payload: Payload,
  { subject, user }: Asked,
  isPatient: boolean,
): Promise<Outcome> =>
  await inTransaction(payload, { user }, async (req) => {
    const due = await lockDue(subject, !isPatient, req)
    if (!due) return 'left'
    holdBackEvents(req)
    const outcome = await decide(due.locked, due.now, req)
    await recordHeldBack(req)
    return outcome
  })

/** Find out of whom an attempt failed, and why in both languages. */
const explain = async (
  payload: Payload,
  { subject, user }: Asked,
): Promise<ReadonlyMap<number, Reason>> => {
  const trials = await inTransaction(payload, { user }, async (req) => {
    const due = await lockDue(subject, false, req)
    if (!due) return []
    const { members } = await findHindrances(due.locked, due.now, req)
    return trialsOf(due.locked, members, due.now)
  })
  const sayIn = async (language: Locale) => await findBlocked(payload, trials, { user, language })
  const [en, zh] = [await sayIn('en'), await sayIn('zh-TW')]
  return new Map(
    [...en].map(([id, obstacles]): [number, Reason] => {
      const message = { en: obstacles.join(' '), 'zh-TW': (zh.get(id) ?? obstacles).join(' ') }
      return [id, { code: 'publication/check-failed', message }]
    }),
  )
}

const refuse = async (
  payload: Payload,
  asked: Asked,
  obstacles: readonly string[],
): Promise<Outcome> => {
  const members = await explain(payload, asked)
  return await inTransaction(payload, { user: asked.user }, async (req) => {
    const due = await lockDue(asked.subject, false, req)
    if (!due) return 'left'
    const said = obstacles.join(' ')
    const raw = { code: 'publication/check-failed', message: { en: said, 'zh-TW': said } }
    await holdBundle(due.locked, members.size > 0 ? { members } : { whole: raw }, req)
    return 'held'
  })
}

const postpone = async (payload: Payload, { subject }: Asked, error: unknown): Promise<Outcome> => {
  const text = error instanceof Error ? error.message : String(error)
  return await inTransaction(payload, {}, async (req) => {
    const due = await lockDue(subject, false, req)
    if (!due) return 'left'
    const { bundle } = due.locked
    const attempts = bundle.attempts + 1
    if (attempts >= mostAttempts) {
      const values = { attempts, reason: text.slice(0, 300) }
      const message = sayInBoth(publicationMessages.gaveUp, values)
      await holdBundle(due.locked, { whole: { code: 'publication/gave-up', message } }, req)
      return 'held'
    }
    const reason = { code: 'publication/transient', message: { en: text, 'zh-TW': text } }
    const database = await databaseOf(req)
    const retry = sql`clock_timestamp() + make_interval(secs => ${decideBackoff(attempts)})`
    await database.execute(sql`
      update bundles set attempts = ${attempts}, retry_at = ${retry}, updated_at = now(),
        problem = ${JSON.stringify(reason)}::jsonb where id = ${bundle.id}`)
    // Workers look at the schedules to know when something is due.
    await database.execute(sql`
      update schedules set retry_at = ${retry}, updated_at = now()
      where bundle_id = ${bundle.id} and state = 'armed'`)
    return 'postponed'
  })
}

/**
 * Fire all of a bundle in one transaction, or hold all of it.
 *
 * What cannot be published is found out of by trying all of it again and taking that back, so that
 * one alarm names everything that stands in the way.
 */
export const fireWhole = async (
  payload: Payload,
  subject: Subject,
  isPatient: boolean,
): Promise<Outcome> => {
  const asked = { subject, user: await findRequester(payload, subject.requestedBy) }
  try {
    return await attempt(payload, asked, isPatient)
  } catch (error) {
    if (error instanceof BundleGrew) return 'left'
    const obstacles = obstaclesIn(error)
    return obstacles
      ? await refuse(payload, asked, obstacles)
      : await postpone(payload, asked, error)
  }
}
