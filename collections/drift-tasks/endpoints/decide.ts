import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { decideDrift, driftDecisions } from '../../../src/features/chips/drift/decideDrift.ts'
import { undoable } from '../../../src/features/publication/undoable.ts'
import { canDecideDrift } from '../../../src/policies/canDecideDrift.ts'
import { answerPublication } from '../../answerPublication.ts'
import { answerFact } from '../../chip-facts/endpoints/answerFact.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

const order = z.strictObject({ decision: z.enum(driftDecisions) })

/** `POST /api/drift-tasks/:id/decide` with `{ decision }`: `update`, `note` or `leave`. */
export const decide: PayloadHandler = async (req) => {
  if (!canDecideDrift(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(order, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  const { decision } = body.value
  return answerFact(
    await undoable(req.payload, asker, (inside) => decideDrift(idOf(req), decision, inside)),
    req,
  )
}
