import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { bilingualMessages } from '../../../src/features/bilingual/messages.ts'
import { planJoin } from '../../../src/features/bilingual/planJoin.ts'
import { refusal } from '../../../src/features/bilingual/refusal.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'
import { moveStory } from '../moveStory.ts'
import { answer } from './answer.ts'
import { findOwnStory } from './findOwnStory.ts'
import { mayChangePost } from './mayChangePost.ts'
import { idOf } from '../../idOf.ts'

const body = z.object({ post: z.number().int().positive() })

/** `POST /api/posts/:id/story` with `{ post }`: make one story of two posts written apart. */
export const joinStory: PayloadHandler = async (req) => {
  const given = body.safeParse(await req.json?.().catch(() => undefined))
  const first = await findOwnStory(idOf(req), req)
  const second = given.success ? await findOwnStory(given.data.post, req) : undefined
  if (!first || !second) {
    return answer(fail(refusal('bilingual/post-missing', bilingualMessages.postMissing)), req)
  }
  const planned = planJoin(first, second, canPublish(req.user))
  if (!planned.ok) return answer(planned, req)
  if (!(await mayChangePost(planned.value.post.id, req))) throw new Forbidden(req.t)
  await moveStory(planned.value.post.id, planned.value.translationKey, req)
  return answer(ok({ id: second.post.id }), req)
}
