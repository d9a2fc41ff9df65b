import type { PayloadRequest } from 'payload'

import { deskTimeZone } from '../../../../src/features/publication/deskTimeZone.ts'
import { publicationMessages } from '../../../../src/features/publication/messages.ts'
import type { Refusal } from '../../../../src/features/publication/schedules/refusal.ts'
import { refusal } from '../../../../src/features/publication/schedules/refusal.ts'
import { readStanding } from '../../../../src/features/publication/standing/readStanding.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import type { Result } from '../../../../src/kernel/result.ts'
import { fail, ok } from '../../../../src/kernel/result.ts'
import { languageOf } from '../../../languageOf.ts'
import { findOwnStory } from '../findOwnStory.ts'
import { idOf } from '../../../idOf.ts'

/** Find how publication stands for the post that an address names, as far as the user may see it. */
export const findStanding = async (req: PayloadRequest): Promise<Result<Standing, Refusal>> => {
  const found = await findOwnStory(idOf(req), req)
  const options = { zone: deskTimeZone(req.payload), language: languageOf(req) }
  const standing =
    found &&
    (await readStanding(
      { own: found.post, other: found.story.posts.find(({ id }) => id !== found.post.id) },
      options,
      req,
    ))
  if (standing) return ok(standing)
  return fail(refusal('publication/post-missing', publicationMessages.postMissing))
}
