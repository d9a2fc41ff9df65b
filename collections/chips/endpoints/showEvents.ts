import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { readEventSheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'

/** `GET /api/chips/:id/events`: all that ever was said of a chip's export control, for the desk. */
export const showEvents: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const found = await readEventSheet({ chip: idOf(req) }, languageOf(req), req)
  if (!found.ok) return answerFact(found, req)
  return Response.json(found.value, { headers: { 'Cache-Control': 'no-store' } })
}
