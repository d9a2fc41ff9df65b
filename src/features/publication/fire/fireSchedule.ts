import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import { canPublish } from '../../../policies/canPublish.ts'
import { databaseOf } from '../databaseOf.ts'
import { findEmbargoHold } from '../embargo/findEmbargoHold.ts'
import { inTransaction } from '../inTransaction.ts'
import { lockPost, tryLockPost } from '../lockPost.ts'
import { publicationMessages as messages } from '../messages.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { lockSchedule } from '../schedules/readSchedule.ts'
import { decideBackoff, mostAttempts } from './decideBackoff.ts'
import { findLateness } from './findLateness.ts'
import { findObstacles } from './findObstacles.ts'
import { findRequester } from './findRequester.ts'
import { fireRow } from './fireRow.ts'
import { obstaclesIn } from './obstaclesIn.ts'
import type { Reason } from '../schedules/reason.ts'
import type { Turn } from './readTurn.ts'
import { readTurn } from './readTurn.ts'
import { settle } from './settle.ts'

/**
 * What became of a schedule that was looked at.
 *
 * - `fired`: it has happened, and is committed.
 * - `held`, `failed`, `cancelled`: it will not happen by itself.
 * - `postponed`: it failed for a reason that may pass.
 * - `left`: somebody else is at it, it is not due, or another of its post comes first.
 */
export type Outcome = 'fired' | 'held' | 'failed' | 'cancelled' | 'postponed' | 'left'

/** How a schedule is fired. */
export type FireOptions = {
  /** Wait for whoever holds the post, instead of leaving it. */
  readonly isPatient?: boolean
  /** Its bundle fires it; without, what belongs to a bundle is left to the bundle. */
  readonly isMember?: boolean
}

type Subject = {
  readonly id: number
  readonly post: number
  readonly user: PayloadRequest['user']
}

// Read before the transaction, as whom it runs; the row is read again under its lock.
const findSubject = async (payload: Payload, id: number): Promise<Subject | undefined> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ post: number | null; requestedBy: number | null }>(
    sql`select post_id as post, requested_by_id as "requestedBy" from schedules where id = ${id}`,
  )
  const [row] = rows
  if (typeof row?.post !== 'number') return undefined
  return { id, post: row.post, user: await findRequester(payload, row.requestedBy) }
}

/** Find what keeps a due schedule from firing at all, before the post is touched. */
const findHindrance = (
  row: ScheduleRow,
  { now, post, embargo }: Turn,
  user: PayloadRequest['user'],
): { state: 'held' | 'cancelled'; reason: Reason } | undefined => {
  const lateness = findLateness(row, now)
  if (lateness) return { state: 'held', reason: lateness }
  if (!canPublish(user)) {
    const values = { name: row.requestedByName ?? '?' }
    const message = sayInBoth(messages.schedulerGone, values)
    return { state: 'held', reason: { code: 'publication/scheduler-gone', message } }
  }
  if (!post || post.isInTrash) {
    const message = post ? messages.trashed : messages.deleted
    // A bundle does not lose a member before somebody has said so.
    const state = row.bundle === null ? 'cancelled' : 'held'
    return { state, reason: { code: 'publication/in-trash', message } }
  }
  if (row.action === 'withdraw' && !post.isPublished) {
    const message = messages.withdrawnMeanwhile
    return { state: 'cancelled', reason: { code: 'publication/not-published', message } }
  }
  const embargoed = findEmbargoHold(row, embargo, now, user)
  return embargoed && { state: 'held', reason: embargoed }
}

const attempt = async (
  payload: Payload,
  subject: Subject,
  { isPatient, isMember }: Required<FireOptions>,
): Promise<Outcome> =>
  await inTransaction(payload, { user: subject.user }, async (req) => {
    if (isPatient) await lockPost(subject.post, req)
    else if (!(await tryLockPost(subject.post, req))) return 'left'
    const row = await lockSchedule(subject.id, req, { skip: !isPatient })
    if (row?.state !== 'armed' || row.requestedBy !== (subject.user?.id ?? null)) return 'left'
    // What belongs to a bundle fires with it, or not at all.
    if (row.bundle !== null && !isMember) return 'left'
    const turn = await readTurn(row.id, req)
    if (row.instant > turn.now || turn.isPreceded) return 'left'
    const hindrance = findHindrance(row, turn, req.user)
    if (hindrance) {
      await settle(row, hindrance.state, hindrance.reason, req)
      return hindrance.state
    }
    // One that there is a reason to break ends with that: it is read again.
    await fireRow(row, req, row.embargoReason === null ? { embargo: turn.embargo } : undefined)
    return 'fired'
  })

const explain = async (payload: Payload, subject: Subject, row: ScheduleRow): Promise<Message> => {
  const { post, user } = subject
  const { action, content, instant, embargoReason } = row
  const tried = { post, user, action, content, instant, embargoReason }
  const sayIn = async (language: Locale): Promise<string> =>
    (await findObstacles(payload, tried, language)).join(' ')
  return { en: await sayIn('en'), 'zh-TW': await sayIn('zh-TW') }
}

const underLock = async <Result>(
  payload: Payload,
  subject: Subject,
  act: (row: ScheduleRow, req: PayloadRequest) => Promise<Result>,
): Promise<Result | undefined> =>
  await inTransaction(payload, {}, async (req) => {
    await lockPost(subject.post, req)
    const row = await lockSchedule(subject.id, req)
    return row?.state === 'armed' ? await act(row, req) : undefined
  })

const refuse = async (payload: Payload, subject: Subject, obstacles: readonly string[]) => {
  const row = await underLock(payload, subject, async (found) => found)
  if (!row) return 'left'
  const said = await explain(payload, subject, row)
  const message = {
    en: said.en || obstacles.join(' '),
    'zh-TW': said['zh-TW'] || obstacles.join(' '),
  }
  await underLock(payload, subject, async (again, req) => {
    await settle(again, 'failed', { code: 'publication/check-failed', message }, req)
  })
  return 'failed'
}

const postpone = async (payload: Payload, subject: Subject, error: unknown): Promise<Outcome> => {
  const text = error instanceof Error ? error.message : String(error)
  const outcome = await underLock(payload, subject, async (row, req): Promise<Outcome> => {
    const attempts = row.attempts + 1
    if (attempts >= mostAttempts) {
      const message = sayInBoth(messages.gaveUp, { attempts, reason: text.slice(0, 300) })
      await settle(row, 'failed', { code: 'publication/gave-up', message }, req)
      return 'failed'
    }
    const reason = { code: 'publication/transient', message: { en: text, 'zh-TW': text } }
    const database = await databaseOf(req)
    await database.execute(sql`
      update schedules set attempts = ${attempts}, problem = ${JSON.stringify(reason)}::jsonb,
        retry_at = clock_timestamp() + make_interval(secs => ${decideBackoff(attempts)}),
        updated_at = now()
      where id = ${row.id}`)
    return 'postponed'
  })
  return outcome ?? 'left'
}

/**
 * Fire one schedule if it is due: everything that belongs to it in one transaction.
 *
 * Any number of processes may try at once; one of them fires it. A process that dies has changed
 * nothing, and whoever looks next fires it.
 *
 * @throws what the database says while it is away: the schedule is still armed then.
 */
export const fireSchedule = async (
  payload: Payload,
  id: number,
  { isPatient = false, isMember = false }: FireOptions = {},
): Promise<Outcome> => {
  const subject = await findSubject(payload, id)
  if (!subject) return 'left'
  try {
    return await attempt(payload, subject, { isPatient, isMember })
  } catch (error) {
    const obstacles = obstaclesIn(error)
    return obstacles
      ? await refuse(payload, subject, obstacles)
      : await postpone(payload, subject, error)
  }
}
