import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { readEventSheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'

/** `GET /api/control-events/:id/sheet`: one event, for the desk. */
export const showEvent: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  return Response.json(await readEventSheet({ event: idOf(req) }, languageOf(req), req), {
    headers: { 'Cache-Control': 'no-store' },
  })
}
