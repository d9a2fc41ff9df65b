import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { approveEvent } from '../../../src/features/chips/control/approveEvent.ts'
import { eventApprovalSchema } from '../../../src/features/chips/control/eventStatement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

/** `POST /api/control-events/:id/approve` with `{ reason? }`: hold what was proposed. */
export const approve: PayloadHandler = async (req) => {
  if (!canApproveFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(eventApprovalSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  return answerFact(
    await undoable(req.payload, asker, (inside) => approveEvent(idOf(req), body.value, inside)),
    req,
  )
}
