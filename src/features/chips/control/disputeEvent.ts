import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { alreadyDecided } from '../facts/alreadyDecided.ts'
import { factMessages } from '../facts/messages.ts'
import type { Refusal } from '../facts/refusal.ts'
import { refusal } from '../facts/refusal.ts'
import { driftMoment } from '../drift/driftMoment.ts'
import { raiseStatusDrift } from '../drift/raiseStatusDrift.ts'
import { decideRecord } from '../records/decideRecord.ts'
import { tellReaders } from '../records/tellReaders.ts'
import { eventMessages } from './eventMessages.ts'
import { findEvent, lockEvents } from './eventStore.ts'
import { lockChips } from './lockChips.ts'

/**
 * Put an event in doubt, with the reason: the desk holds it no more, and it stays as a record.
 *
 * Runs in the transaction of `req`.
 */
export const disputeEvent = async (
  id: number,
  reason: string,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  if (reason === '') return fail(refusal('reason-missing', factMessages.reasonMissing))
  await lockEvents([id], req)
  const event = await findEvent(id, req)
  if (!event) return fail(refusal('event-missing', eventMessages.eventMissing))
  const { state } = event
  if (state !== 'proposed' && state !== 'approved') return fail(alreadyDecided(state))
  await lockChips(event.chips, req)
  const at = await readNow(req)
  await decideRecord('events', id, 'disputed', { at, reason }, req)
  if (state === 'approved') {
    await tellReaders(undefined, req)
    await raiseStatusDrift([event], driftMoment(at, req), req)
  }
  return ok(id)
}
