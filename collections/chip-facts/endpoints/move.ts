import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { moveFact } from '../../../src/features/chips/facts/moveFact.ts'
import { moveSchema } from '../../../src/features/chips/facts/statement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { answerFact } from './answerFact.ts'

/** `POST /api/chip-facts/:id/move` with `{ chip }`: propose of another chip what was proposed of one. */
export const move: PayloadHandler = async (req) => {
  if (!canApproveFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(moveSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  const { chip } = body.value
  return answerFact(
    await undoable(req.payload, asker, (inside) => moveFact(idOf(req), chip, inside)),
    req,
  )
}
