import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { sayInBoth } from '../../../kernel/messages.ts'
import { databaseOf } from '../databaseOf.ts'
import { inTransaction } from '../inTransaction.ts'
import { readNow } from '../readNow.ts'
import type { Reason } from '../schedules/reason.ts'
import type { ScheduleRow } from '../schedules/readSchedule.ts'
import { BundleGrew, lockBundle } from './lockBundle.ts'
import { bundleMessages as messages } from './messages.ts'
import { sayMembers } from './sayMembers.ts'
import { setBundle } from './setBundle.ts'

const countDone = async (bundle: number, req: PayloadRequest): Promise<number> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from schedules where bundle_id = ${bundle} and state = 'done'`)
  return rows[0]?.count ?? 0
}

const sumUp = (left: readonly ScheduleRow[], done: number): Reason => {
  const reasons = sayMembers(
    left.flatMap(({ title, language, problem }) =>
      problem ? [{ title, language, reason: problem.message }] : [],
    ),
  )
  const message = done > 0 ? messages.partly : messages.blocked
  return {
    code: done > 0 ? 'publication/bundle-partly' : 'publication/bundle-blocked',
    message: {
      en: sayInBoth(message, { reasons: reasons.en }).en,
      'zh-TW': sayInBoth(message, { reasons: reasons['zh-TW'] })['zh-TW'],
    },
  }
}

/**
 * Settle a bundle of which nothing is left that could still fire by itself: it is done, or held if
 * nothing of it went, or cancelled if nothing was in it.
 */
export const finishBundle = async (
  payload: Payload,
  id: number,
  isPatient: boolean,
): Promise<'fired' | 'held' | 'cancelled' | 'left'> => {
  try {
    return await inTransaction(payload, {}, async (req) => {
      const locked = await lockBundle(id, req, { skip: !isPatient })
      if (!locked || locked.bundle.state !== 'armed') return 'left'
      const { bundle, members } = locked
      if (bundle.instant > (await readNow(req))) return 'left'
      if (members.some(({ state }) => state === 'armed')) return 'left'
      const done = await countDone(id, req)
      const counts = { done, left: members.length }
      if (members.length > 0) {
        await setBundle(bundle, done > 0 ? 'done' : 'held', sumUp(members, done), req, counts)
        return done > 0 ? 'fired' : 'held'
      }
      if (done > 0) {
        await setBundle(bundle, 'done', null, req, counts)
        return 'fired'
      }
      const reason = { code: 'publication/bundle-empty', message: messages.empty }
      await setBundle(bundle, 'cancelled', reason, req)
      return 'cancelled'
    })
  } catch (error) {
    if (error instanceof BundleGrew) return 'left'
    throw error
  }
}
