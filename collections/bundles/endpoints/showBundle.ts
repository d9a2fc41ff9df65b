import type { PayloadHandler } from 'payload'

import { bundleMessages } from '../../../src/features/publication/bundles/messages.ts'
import { readBundleView } from '../../../src/features/publication/bundles/readBundleView.ts'
import { refusal } from '../../../src/features/publication/schedules/refusal.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { idOf } from '../../idOf.ts'
import { findBundle } from './findBundle.ts'

/** `GET /api/bundles/:id/view`: a bundle with its members, as its screen shows it. */
export const showBundle: PayloadHandler = async (req) => {
  const id = idOf(req)
  const found = await findBundle(id, req)
  const view = found && (await readBundleView(id, languageOf(req), req))
  const missing = fail(refusal('publication/bundle-missing', bundleMessages.missing))
  return answerPublication(view ? ok(view) : missing, req)
}
