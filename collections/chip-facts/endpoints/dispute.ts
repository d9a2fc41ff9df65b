import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { disputeFact } from '../../../src/features/chips/facts/disputeFact.ts'
import { disputeSchema } from '../../../src/features/chips/facts/statement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { answerFact } from './answerFact.ts'

/** `POST /api/chip-facts/:id/dispute` with `{ reason }`: put a fact in doubt. */
export const dispute: PayloadHandler = async (req) => {
  if (!canApproveFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(disputeSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  const { reason } = body.value
  return answerFact(
    await undoable(req.payload, asker, (inside) => disputeFact(idOf(req), reason, inside)),
    req,
  )
}
