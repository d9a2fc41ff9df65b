import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { approveFact } from '../../../src/features/chips/facts/approveFact.ts'
import { proposeFact } from '../../../src/features/chips/facts/proposeFact.ts'
import { statementSchema } from '../../../src/features/chips/facts/statement.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

/**
 * `POST /api/chips/:id/facts`: propose a fact, and with `approval` have it held at once; both, or
 * neither.
 */
export const propose: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(statementSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const { approval, ...statement } = body.value
  if (approval && !canApproveFacts(req.user)) throw new Forbidden(req.t)
  const asker = { user: req.user, language: languageOf(req) }
  const made = await undoable(req.payload, asker, async (inside) => {
    const proposed = await proposeFact(idOf(req), statement, inside)
    return proposed.ok && approval ? approveFact(proposed.value, approval, inside) : proposed
  })
  return answerFact(made, req)
}
