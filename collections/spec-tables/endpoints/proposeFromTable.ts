import type { PayloadHandler } from 'payload'
import { Forbidden, NotFound } from 'payload'

import {
  proposeTableFacts,
  tableOrderSchema,
} from '../../../src/features/chips/cells/proposeTableFacts.ts'
import { canProposeFacts } from '../../../src/policies/canProposeFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'

/**
 * `POST /api/spec-tables/:id/facts` with `{ keys: "all" | string[] }`: propose what the stored table
 * says; answers how many proposals that made, and what was refused.
 */
export const proposeFromTable: PayloadHandler = async (req) => {
  if (!canProposeFacts(req.user)) throw new Forbidden(req.t)
  const body = await parseBody(tableOrderSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const asker = { user: req.user, language: languageOf(req) }
  const made = await proposeTableFacts(req.payload, idOf(req), body.value, asker)
  if (!made) throw new NotFound(req.t)
  return Response.json(made)
}
