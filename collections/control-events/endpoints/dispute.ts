import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { disputeEvent } from '../../../src/features/chips/control/disputeEvent.ts'
import { disputeSchema } from '../../../src/features/chips/facts/statement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

/** `POST /api/control-events/:id/dispute` with `{ reason }`: put an event in doubt. */
export const dispute: PayloadHandler = async (req) => {
  if (!canApproveFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(disputeSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  const { reason } = body.value
  return answerFact(
    await undoable(req.payload, asker, (inside) => disputeEvent(idOf(req), reason, inside)),
    req,
  )
}
