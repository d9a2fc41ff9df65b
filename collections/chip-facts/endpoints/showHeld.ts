import type { PayloadHandler } from 'payload'

import { heldQuestion } from '../../../src/features/chips/live/heldQuestion.ts'
import { readShownFacts } from '../../../src/features/chips/live/readShownFacts.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'

/**
 * `POST /api/chip-facts/held` with `{ chips, series, controlled, moment? }`: the facts that the desk
 * holds of chips now, and the control events of those that are `controlled`, or that it held at the
 * moment that a block of a post shows (`{ asked, day?, post?, block? }`), for the screens of tables.
 * It changes nothing; the question is too long for an address.
 */
export const showHeld: PayloadHandler = deskOnly(async (req) => {
  const body = await parseBody(heldQuestion, req)
  if (!body.ok) return answerPublication(body, req)
  return Response.json(await readShownFacts(body.value, languageOf(req), req), {
    headers: { 'Cache-Control': 'no-store' },
  })
})
