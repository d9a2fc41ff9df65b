import type { PayloadHandler, PayloadRequest } from 'payload'

import type { Story, StoryPost } from '../../../../src/features/bilingual/story.ts'
import { publicationMessages } from '../../../../src/features/publication/messages.ts'
import { refusal } from '../../../../src/features/publication/schedules/refusal.ts'
import { fail } from '../../../../src/kernel/result.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { findOwnStory } from '../findOwnStory.ts'
import { idOf } from '../../../idOf.ts'

type Found = { readonly post: StoryPost; readonly story: Story }

/** Make an endpoint of what is done with the post that an address names, if the user may see it. */
export const withVisiblePost =
  (act: (found: Found, req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    const found = await findOwnStory(idOf(req), req)
    if (found) return await act(found, req)
    const missing = refusal('publication/post-missing', publicationMessages.postMissing)
    return answerPublication(fail(missing), req)
  }
