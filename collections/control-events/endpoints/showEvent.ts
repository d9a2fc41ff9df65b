import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { readEventSheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'

/** `GET /api/control-events/:id/sheet`: one event, for the desk. */
export const showEvent: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const found = await readEventSheet({ event: idOf(req) }, languageOf(req), req)
  if (!found.ok) return answerFact(found, req)
  return Response.json(found.value, { headers: { 'Cache-Control': 'no-store' } })
}
