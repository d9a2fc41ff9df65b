import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { settleShared } from '../../../src/features/bilingual/shared/settleShared.ts'
import { sharedFields } from '../../../src/features/bilingual/shared/sharedFields.ts'
import { answerPublication } from '../../answerPublication.ts'
import { idOf } from '../../idOf.ts'
import { parseBody } from '../../parseBody.ts'
import { answer } from './answer.ts'
import { mayChangePost } from './mayChangePost.ts'

const print = z.string().max(200)

const bodySchema = z.strictObject({
  field: z.enum(sharedFields),
  prints: z.strictObject({ 'zh-TW': print, en: print }),
  isOnPurpose: z.boolean(),
})

/**
 * `POST /api/posts/:id/shared`: say that the languages of a story are filed differently on purpose,
 * or no longer. The body is `{ field, prints: { 'zh-TW', en }, isOnPurpose }`.
 */
export const settleSharedField: PayloadHandler = async (req) => {
  const id = idOf(req)
  if (!(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const body = await parseBody(bodySchema, req)
  if (!body.ok) return answerPublication(body, req)
  return answer(await settleShared(id, body.value, req), req)
}
