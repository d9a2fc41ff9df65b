import type { PayloadHandler } from 'payload'

import { dryRunBundle } from '../../../src/features/publication/bundles/dryRunBundle.ts'
import { bundleMessages } from '../../../src/features/publication/bundles/messages.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { idOf } from '../../idOf.ts'
import { findBundle } from './findBundle.ts'

/**
 * `POST /api/bundles/:id/dry-run`: what would stand in the way, were it due now.
 *
 * It is fired and taken back: nothing changes, but its posts are locked for as long.
 */
export const dryRun: PayloadHandler = async (req) => {
  const id = idOf(req)
  const asker = { user: req.user, language: languageOf(req) }
  const found = await findBundle(id, req)
  const ran = found && (await dryRunBundle(req.payload, id, asker))
  const missing = fail(refusal('publication/bundle-missing', bundleMessages.missing))
  return answerPublication(ran ? ok(ran) : missing, req)
}
