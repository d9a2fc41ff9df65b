import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { loadShippedControls } from '../../../src/features/chips/control/shipped/loadShippedControls.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { languageOf } from '../../languageOf.ts'

/** `POST /api/control-events/shipped`: bring in the rules and events that come with the product. */
export const loadShipped: PayloadHandler = async (req) => {
  if (!req.user || !canApproveFacts(req.user)) throw new Forbidden(req.t)
  const order = { user: req.user, language: languageOf(req) }
  return Response.json(await loadShippedControls(req.payload, order))
}
