import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { publicationMessages } from '../../../../src/features/publication/messages.ts'
import type { Order } from '../../../../src/features/publication/schedules/armSchedule.ts'
import { armSchedule } from '../../../../src/features/publication/schedules/armSchedule.ts'
import { refusal } from '../../../../src/features/publication/schedules/refusal.ts'
import { fail } from '../../../../src/kernel/result.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { languageOf } from '../../../languageOf.ts'
import { findOwnStory } from '../findOwnStory.ts'
import { mayChangePost } from '../mayChangePost.ts'
import { idOf } from '../../../idOf.ts'

/** Arm a schedule for the post that an address names, and answer with it. */
export const armForPost = async (
  order: Omit<Order, 'post'>,
  req: PayloadRequest,
): Promise<Response> => {
  const id = idOf(req)
  const found = await findOwnStory(id, req)
  if (!found) {
    const missing = refusal('publication/post-missing', publicationMessages.postMissing)
    return answerPublication(fail(missing), req)
  }
  // A host may have narrowed who changes posts; who may publish is asked where it is armed. What is
  // in the trash nobody may change, and there it is said why.
  if (!found.post.isTrashed && !(await mayChangePost(id, req))) throw new Forbidden(req.t)
  const asker = { user: req.user, language: languageOf(req) }
  return answerPublication(await armSchedule(req.payload, { ...order, post: id }, asker), req)
}
