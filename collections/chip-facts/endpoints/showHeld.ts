import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { readShownFacts } from '../../../src/features/chips/live/readShownFacts.ts'
import { gridLimits } from '../../../src/features/chips/specGrid.ts'
import { answerPublication } from '../../answerPublication.ts'
import { languageOf } from '../../languageOf.ts'
import { parseBody } from '../../parseBody.ts'
import { deskOnly } from '../../posts/endpoints/deskOnly.ts'

const chips = z.array(z.number().int().positive().max(2_147_483_647)).max(gridLimits.rows)

const question = z.strictObject({
  chips,
  series: z.array(z.string().max(100)).max(200),
  controlled: chips.default([]),
})

/**
 * `POST /api/chip-facts/held` with `{ chips, series, controlled }`: the facts that the desk holds of
 * chips now, and the control events of those that are `controlled`, for the screens of tables. It
 * changes nothing; the question is too long for an address.
 */
export const showHeld: PayloadHandler = deskOnly(async (req) => {
  const body = await parseBody(question, req)
  if (!body.ok) return answerPublication(body, req)
  return Response.json(await readShownFacts(body.value, languageOf(req), req), {
    headers: { 'Cache-Control': 'no-store' },
  })
})
