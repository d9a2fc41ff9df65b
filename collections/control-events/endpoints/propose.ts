import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { approveEvent } from '../../../src/features/chips/control/approveEvent.ts'
import { eventStatementSchema } from '../../../src/features/chips/control/eventStatement.ts'
import { proposeEvent } from '../../../src/features/chips/control/proposeEvent.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

/**
 * `POST /api/control-events/propose`, or `POST /api/chips/:id/events`: propose an event, and with
 * `approval` have it held at once; both, or neither.
 *
 * Without `chips` it is about the chip of the address.
 */
export const propose: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(eventStatementSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const { approval, chips, ...statement } = body.value
  if (approval && !canApproveFacts(req.user)) throw new Forbidden(req.t)
  const own = req.routeParams?.['id'] === undefined ? [] : [idOf(req)]
  const asker = { user: req.user, language: languageOf(req) }
  const made = await undoable(req.payload, asker, async (inside) => {
    const proposed = await proposeEvent({ ...statement, chips: chips ?? own }, inside)
    return proposed.ok && approval ? approveEvent(proposed.value, approval, inside) : proposed
  })
  return answerFact(made, req)
}
