import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { approveFact } from '../../../src/features/chips/facts/approveFact.ts'
import { approvalSchema } from '../../../src/features/chips/facts/statement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { answerFact } from './answerFact.ts'

/** `POST /api/chip-facts/:id/approve` with `{ way?, reason? }`: hold what was proposed. */
export const approve: PayloadHandler = async (req) => {
  if (!canApproveFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(approvalSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  return answerFact(
    await undoable(req.payload, asker, (inside) => approveFact(idOf(req), body.value, inside)),
    req,
  )
}
