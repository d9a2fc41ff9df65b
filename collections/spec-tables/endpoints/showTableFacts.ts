import type { PayloadHandler } from 'payload'
import { Forbidden, NotFound } from 'payload'

import { readTableFacts } from '../../../src/features/chips/cells/readTableFacts.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'

/** `GET /api/spec-tables/:id/facts`: what the stored table says of chips, beside what is held. */
export const showTableFacts: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const reading = await readTableFacts(idOf(req), languageOf(req), req)
  if (!reading) throw new NotFound(req.t)
  return Response.json(reading, { headers: { 'Cache-Control': 'no-store' } })
}
