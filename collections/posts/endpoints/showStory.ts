import type { PayloadHandler } from 'payload'

import { bilingualMessages } from '../../../src/features/bilingual/messages.ts'
import { nameEditors } from '../../../src/features/bilingual/nameEditors.ts'
import { refusal } from '../../../src/features/bilingual/refusal.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { answer } from './answer.ts'
import { findOwnStory } from './findOwnStory.ts'
import { idOf } from '../../idOf.ts'

/** `GET /api/posts/:id/story`: both languages of a post's story, and who changed them last. */
export const showStory: PayloadHandler = async (req) => {
  const own = await findOwnStory(idOf(req), req)
  if (!own) {
    return answer(fail(refusal('bilingual/post-missing', bilingualMessages.postMissing)), req)
  }
  return answer(ok({ ...own.story, editors: await nameEditors(own.story.posts, req) }), req)
}
