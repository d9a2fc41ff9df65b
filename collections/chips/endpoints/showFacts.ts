import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { readFactSheet } from '../../../src/features/chips/facts/readFactSheet.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'

/** `GET /api/chips/:id/facts`: all that was ever said of a chip, by property, for the desk. */
export const showFacts: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const found = await readFactSheet(idOf(req), languageOf(req), req)
  if (!found.ok) return answerFact(found, req)
  return Response.json(found.value, { headers: { 'Cache-Control': 'no-store' } })
}
