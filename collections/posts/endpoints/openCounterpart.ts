import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { createCounterpart } from '../../../src/features/bilingual/createCounterpart.ts'
import { answerPublication } from '../../answerPublication.ts'
import { parseBody } from '../../parseBody.ts'
import { answer } from './answer.ts'
import { idOf } from '../../idOf.ts'

const bodySchema = z.strictObject({ isLaidOut: z.boolean().optional() })

/**
 * `POST /api/posts/:id/counterpart`: the post in the other language, made if there is none; with
 * `{ isLaidOut: true }` made with the structure of this one, whose words it waits for.
 */
export const openCounterpart: PayloadHandler = async (req) => {
  const body = await parseBody(bodySchema, req)
  if (!body.ok) return answerPublication(body, req)
  const { isLaidOut = false } = body.value
  return answer(await createCounterpart(idOf(req), req, { isLaidOut }), req)
}
