import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { settleJoints } from '../../../src/features/bilingual/alignment/settleJoints.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { parseBody } from '../../parseBody.ts'
import { tellAlignment } from '../tellAlignment.ts'
import { answer } from './answer.ts'
import { mayChangePost } from './mayChangePost.ts'

/**
 * `GET /api/posts/:id/alignment`: which segments of a story's two languages belong together, and in
 * what the two are filed differently.
 */
export const showAlignment: PayloadHandler = async (req) =>
  answer(await tellAlignment(idOf(req), req), req)

const seen = z
  .array(z.strictObject({ id: z.string().max(200), print: z.string().max(200) }))
  .max(50)

const bodySchema = z.strictObject({
  answer: z.enum(['agreed', 'different', 'alone', 'apart']),
  joints: z
    .array(z.strictObject({ 'zh-TW': seen, en: seen }))
    .min(1)
    .max(2000),
})

/**
 * `POST /api/posts/:id/alignment`: settle what segments are to each other. The body is
 * `{ answer: 'agreed' | 'different' | 'alone' | 'apart', joints: [{ 'zh-TW': [{ id, print }], en }] }`.
 */
export const settleAlignment: PayloadHandler = async (req) => {
  const id = idOf(req)
  if (!(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const body = await parseBody(bodySchema, req)
  if (!body.ok) return answerPublication(body, req)
  return answer(await settleJoints(id, body.value.joints, body.value.answer, req), req)
}
