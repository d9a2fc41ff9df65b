import type { PayloadHandler } from 'payload'

import { explainStanding } from '../../../../src/features/publication/standing/explainStanding.ts'
import { ok } from '../../../../src/kernel/result.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { languageOf } from '../../../languageOf.ts'
import { findStanding } from './findStanding.ts'

/** `GET /api/posts/:id/why`: every link between the desk and its readers, and whether it holds. */
export const explainPublication: PayloadHandler = async (req) => {
  const found = await findStanding(req)
  if (!found.ok) return answerPublication(found, req)
  const items = await explainStanding(found.value, languageOf(req), req)
  return answerPublication(ok({ items }), req)
}
