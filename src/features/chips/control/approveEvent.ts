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
import type { ControlEvent } from './controlEvent.ts'
import { eventMessages } from './eventMessages.ts'
import type { EventApproval } from './eventStatement.ts'
import { findEvent, lockEvents } from './eventStore.ts'
import { lockChips } from './lockChips.ts'

/** Somebody else has corrected what this corrects: two corrections would both be held. */
const isOvertaken = ({ state, recordedFrom }: ControlEvent): boolean =>
  state === 'superseded' && recordedFrom !== undefined

/**
 * Have the desk hold an event that was proposed; what it corrects is superseded at that moment.
 *
 * Articles that show or say something else are looked for in the same transaction. Runs in the transaction of `req`.
 */
export const approveEvent = async (
  id: number,
  { reason }: EventApproval,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  const found = await findEvent(id, req)
  if (!found) return fail(refusal('event-missing', eventMessages.eventMissing))
  const { supersedes } = found
  await lockEvents([id, ...(supersedes === undefined ? [] : [supersedes])], req)
  const event = (await findEvent(id, req)) ?? found
  if (event.state !== 'proposed') return fail(alreadyDecided(event.state))
  if (event.source === undefined) return fail(refusal('no-source', factMessages.noSource))
  const older = supersedes === undefined ? undefined : await findEvent(supersedes, req)
  if (older && isOvertaken(older)) return fail(refusal('overtaken', eventMessages.overtaken))
  await lockChips([...event.chips, ...(older?.chips ?? [])], req)
  const deed = { at: await readNow(req), reason: reason || undefined }
  if (older?.state === 'approved') {
    if (!reason) return fail(refusal('reason-missing', factMessages.reasonMissing))
    await decideRecord('events', older.id, 'superseded', deed, req)
  }
  await decideRecord('events', id, 'approved', deed, req)
  await tellReaders(event.source, req)
  const changed = older?.state === 'approved' ? [event, older] : [event]
  await raiseStatusDrift(changed, driftMoment(deed.at, req), req)
  return ok(id)
}
