import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { databaseOf } from '../databaseOf.ts'
import type { Embargo } from '../embargo/embargo.ts'
import { findEmbargoHold } from '../embargo/findEmbargoHold.ts'
import type { StoredEmbargo } from '../embargo/readEmbargo.ts'
import { embargoIn, embargoOf } from '../embargo/readEmbargo.ts'
import { findLateness } from '../fire/findLateness.ts'
import type { Reason } from '../schedules/reason.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { bundleMessages as messages } from './messages.ts'
import type { LockedBundle } from './lockBundle.ts'

/** What keeps a bundle or a member from firing before any post is touched, and what to do. */
export type Hindrance = Reason & {
  readonly advice: Message
  /** Nothing is left to be done for this member: it is passed over, and keeps nobody else. */
  readonly isMoot?: boolean
}

/** What keeps a bundle as a whole, and which of its members. */
export type Hindrances = {
  readonly whole: Hindrance | undefined
  readonly members: ReadonlyMap<number, Hindrance>
}

type Facts = {
  readonly id: number
  readonly isInTrash: boolean | null
  readonly isPublished: boolean | null
  /** Another schedule of the post comes before. */
  readonly isPreceded: boolean
  /** And it is due by now, so that something keeps it. */
  readonly isKept: boolean
  readonly embargo: Embargo | undefined
}

type Row = Omit<Facts, 'embargo'> & { readonly embargo: StoredEmbargo | null }

const readFacts = async (bundle: number, req: PayloadRequest): Promise<Map<number, Facts>> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Row>(sql`
    select one.id, posts.deleted_at is not null as "isInTrash",
      posts._status = 'published' as "isPublished",
      before.id is not null as "isPreceded",
      coalesce(before.instant <= clock_timestamp(), false) as "isKept",
      ${embargoOf(sql`one.post_id`)} as embargo
    from schedules one
    left join posts on posts.id = one.post_id
    left join lateral (
      select id, instant from schedules before
      where before.post_id = one.post_id and before.state = 'armed'
        and (before.instant, before.id) < (one.instant, one.id)
      order by instant, id limit 1) before on true
    where one.bundle_id = ${bundle} and one.state <> 'done'`)
  return new Map(rows.map((row) => [row.id, { ...row, embargo: embargoIn(row.embargo) }]))
}

const judgePost = (member: ScheduleRow, facts: Facts | undefined): Hindrance | undefined => {
  if (member.post === null) {
    const said = { message: messages.deleted, advice: messages.deletedAdvice }
    return { code: 'publication/in-trash', ...said }
  }
  if (facts?.isInTrash) {
    const said = { message: messages.trashed, advice: messages.trashedAdvice }
    return { code: 'publication/in-trash', ...said }
  }
  if (facts?.isKept) {
    const said = { message: messages.preceded, advice: messages.precededAdvice }
    return { code: 'publication/preceded', ...said }
  }
  if (member.action === 'withdraw' && !facts?.isPublished && !facts?.isPreceded) {
    const said = { message: messages.moot, advice: messages.mootAdvice, isMoot: true }
    return { code: 'publication/not-published', ...said }
  }
  return undefined
}

// Whoever moves a held bundle, or has it fire now, sets its members going again.
const judgeState = (
  { state, problem }: ScheduleRow,
  isBundleHeld: boolean,
): Hindrance | undefined =>
  state === 'armed' || isBundleHeld || !problem
    ? undefined
    : { ...problem, advice: messages.stuckAdvice }

const judgeEmbargo = (
  member: ScheduleRow,
  facts: Facts | undefined,
  moment: Date,
  user: PayloadRequest['user'],
): Hindrance | undefined => {
  const reason = findEmbargoHold(member, facts?.embargo, moment, user)
  return reason && { ...reason, advice: messages.embargoAdvice }
}

const judgeWhole = (
  { bundle, members }: LockedBundle,
  now: Date,
  user: PayloadRequest['user'],
): Hindrance | undefined => {
  const lateness = bundle.state === 'armed' ? findLateness(bundle, now) : undefined
  if (lateness) return { ...lateness, advice: messages.missedAdvice }
  if (!canPublish(user)) {
    const message = sayInBoth(messages.schedulerGone, { name: bundle.requestedByName ?? '?' })
    return { code: 'publication/scheduler-gone', message, advice: messages.schedulerGoneAdvice }
  }
  if (members.length > 0) return undefined
  return { code: 'publication/bundle-empty', message: messages.empty, advice: messages.emptyAdvice }
}

/**
 * Find what keeps a bundle from firing before any post is touched; in the transaction that holds
 * its locks, as whoever answers for it.
 */
export const findHindrances = async (
  locked: LockedBundle,
  now: Date,
  req: PayloadRequest,
): Promise<Hindrances> => {
  const { bundle, members } = locked
  const facts = await readFacts(bundle.id, req)
  const found = new Map<number, Hindrance>()
  const moment = bundle.instant > now ? bundle.instant : now
  for (const member of members) {
    const hindrance =
      judgePost(member, facts.get(member.id)) ??
      judgeEmbargo(member, facts.get(member.id), moment, req.user) ??
      judgeState(member, bundle.state === 'held')
    if (hindrance) found.set(member.id, hindrance)
  }
  return { whole: judgeWhole(locked, now, req.user), members: found }
}
