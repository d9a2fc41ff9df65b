import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { lockAgreements } from '../alignment/alignmentStore.ts'
import { readPair } from '../alignment/readPair.ts'
import { bilingualMessages } from '../messages.ts'
import type { Refusal } from '../refusal.ts'
import { refusal } from '../refusal.ts'
import { findShared } from './readShared.ts'
import { readSettled, writeSettled } from './settledStore.ts'
import type { SharedField, SharedPrints } from './sharedFields.ts'

/** What somebody has seen in a field, and what they say of it. */
type SeenField = {
  readonly field: SharedField
  readonly prints: SharedPrints
  /** Different on purpose; or, once said, not any more. */
  readonly isOnPurpose: boolean
}

/**
 * Settle that a story is filed differently on purpose, or that it is not.
 *
 * Both posts stay as they are. Nothing is settled about what has changed since it was seen.
 */
export const settleShared = async (
  id: number,
  { field, prints, isOnPurpose }: SeenField,
  { user, payload }: PayloadRequest,
): Promise<Result<object, Refusal>> =>
  await inTransaction(payload, { user }, async (req) => {
    const pair = await readPair(id, req)
    if (!pair) return fail(refusal('bilingual/post-missing', bilingualMessages.postMissing))
    const { translationKey } = pair
    await lockAgreements(translationKey, req)
    const found = (await findShared(pair, req)).find((one) => one.field === field)
    if (found?.prints['zh-TW'] !== prints['zh-TW'] || found.prints.en !== prints.en) {
      return fail(refusal('bilingual/changed-since', bilingualMessages.filingChangedSince))
    }
    const others = (await readSettled(translationKey, req)).filter((one) => one.field !== field)
    const at = new Date().toISOString()
    const own = isOnPurpose ? [{ field, prints, at, ...(user ? { by: user.id } : {}) }] : []
    await writeSettled(translationKey, [...others, ...own], req)
    return ok({})
  })
