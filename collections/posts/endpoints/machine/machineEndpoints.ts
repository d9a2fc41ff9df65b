import type { Endpoint, PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { refuseHaste } from '../../../../src/features/bilingual/machine/charges.ts'
import { machineRefusal } from '../../../../src/features/bilingual/machine/machineRefusal.ts'
import { decideProposal } from '../../../../src/features/bilingual/machine/proposalStore.ts'
import { readMachine } from '../../../../src/features/bilingual/machine/readMachine.ts'
import { estimateRun } from '../../../../src/features/bilingual/machine/run/machineRun.ts'
import { planRun } from '../../../../src/features/bilingual/machine/run/planRun.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { idOf } from '../../../idOf.ts'
import { parseBody } from '../../../parseBody.ts'
import { deskOnly } from '../deskOnly.ts'
import { mayChangePost } from '../mayChangePost.ts'
import { refuseMachine } from './refuseMachine.ts'
import { streamRun } from './streamRun.ts'

/** `GET /api/posts/:id/machine`: what machines propose for both posts of a story. */
const showMachine: PayloadHandler = async (req) => Response.json(await readMachine(idOf(req), req))

const sourceKeys = z
  .array(z.string().regex(/^[0-9a-f]{24}$/))
  .min(1)
  .max(50)

const orderSchema = z.strictObject({
  sourceKeys: sourceKeys.optional(),
  isEstimate: z.boolean().default(false),
})

/**
 * `POST /api/posts/:id/machine`: have translations proposed for a post, of the named segments of its
 * counterpart or of all that is untranslated. The body is `{ sourceKeys?, isEstimate? }`; the answer
 * are lines of JSON as the run goes on, or its likely cost alone.
 */
const askMachine: PayloadHandler = async (req) => {
  const id = idOf(req)
  if (!(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const body = await parseBody(orderSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const { sourceKeys: keys, isEstimate } = body.value
  const planned = await planRun(id, keys ? { sourceKeys: keys } : { isAll: true }, req)
  if (!planned.ok) return refuseMachine(planned.problem, req)
  const run = planned.value
  if (isEstimate) {
    const { currency } = run.service
    return Response.json({ count: run.wanted.length, cost: await estimateRun(run), currency })
  }
  const haste = await refuseHaste(req)
  return haste ? refuseMachine(haste, req) : streamRun(run, req)
}

const decisionSchema = z.strictObject({
  proposal: z.number().int().positive().max(2_147_483_647),
  decision: z.enum(['accepted', 'dismissed']),
})

/** `POST /api/posts/:id/machine/decision`: note that a proposal was taken or dismissed, and by whom. */
const decideMachine: PayloadHandler = async (req) => {
  const id = idOf(req)
  if (!(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const body = await parseBody(decisionSchema, req)
  if (!body.ok) return answerPublication(body, req)
  const { proposal, decision } = body.value
  const isNoted = await decideProposal(id, proposal, decision, req)
  return isNoted
    ? Response.json({ proposal, decision })
    : refuseMachine(machineRefusal('proposal-missing'), req)
}

/** What the two-pane screen asks about machine translation. */
export const machineEndpoints: Endpoint[] = [
  { path: '/:id/machine', method: 'get', handler: deskOnly(showMachine) },
  { path: '/:id/machine', method: 'post', handler: deskOnly(askMachine) },
  { path: '/:id/machine/decision', method: 'post', handler: deskOnly(decideMachine) },
]
