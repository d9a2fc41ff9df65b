import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { readNow } from '../../publication/readNow.ts'
import { driftMoment } from '../drift/driftMoment.ts'
import { raiseDrift } from '../drift/raiseDrift.ts'
import { tellReaders } from '../records/tellReaders.ts'
import { alreadyDecided } from './alreadyDecided.ts'
import { decideFact, findFact, lockChip } from './factStore.ts'
import { factMessages } from './messages.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

/**
 * Put a fact in doubt, with the reason: the desk holds it no more, and it stays as a record.
 *
 * Runs in the transaction of `req`.
 */
export const disputeFact = async (
  id: number,
  reason: string,
  req: PayloadRequest,
): Promise<Result<number, Refusal>> => {
  if (reason === '') return fail(refusal('reason-missing', factMessages.reasonMissing))
  const found = await findFact(id, req)
  if (!found) return fail(refusal('fact-missing', factMessages.factMissing))
  await lockChip(found.chip, req)
  const { state } = (await findFact(id, req)) ?? found
  if (state !== 'proposed' && state !== 'approved') {
    return fail(alreadyDecided(state))
  }
  const at = await readNow(req)
  await decideFact(id, 'disputed', { at, reason }, req)
  if (state === 'approved') {
    await tellReaders(undefined, req)
    await raiseDrift([{ chip: found.chip, series: [found.series] }], driftMoment(at, req), req)
  }
  return ok(id)
}
