import { randomUUID } from 'node:crypto'

import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'

import { bilingualMessages } from '../../../src/features/bilingual/messages.ts'
import { planSeparation } from '../../../src/features/bilingual/planSeparation.ts'
import { refusal } from '../../../src/features/bilingual/refusal.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'
import { moveStory } from '../moveStory.ts'
import { answer } from './answer.ts'
import { findOwnStory } from './findOwnStory.ts'
import { mayChangePost } from './mayChangePost.ts'
import { idOf } from '../../idOf.ts'

/** `DELETE /api/posts/:id/story`: make two stories of the two languages of one. */
export const leaveStory: PayloadHandler = async (req) => {
  const own = await findOwnStory(idOf(req), req)
  if (!own) {
    return answer(fail(refusal('bilingual/post-missing', bilingualMessages.postMissing)), req)
  }
  const planned = planSeparation(own, randomUUID(), canPublish(req.user))
  if (!planned.ok) return answer(planned, req)
  if (!(await mayChangePost(planned.value.post.id, req))) throw new Forbidden(req.t)
  await moveStory(planned.value.post.id, planned.value.translationKey, req)
  return answer(ok({ id: planned.value.post.id }), req)
}
