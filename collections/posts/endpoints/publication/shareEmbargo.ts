import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { embargoMessages } from '../../../../src/features/publication/embargo/embargoMessages.ts'
import { readEmbargo } from '../../../../src/features/publication/embargo/readEmbargo.ts'
import { refusal } from '../../../../src/features/publication/schedules/refusal.ts'
import { fail } from '../../../../src/kernel/result.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { parseBody } from '../../../parseBody.ts'
import { changeEmbargoOf } from './changeEmbargoOf.ts'
import { embargoReason } from './embargoReason.ts'
import { withVisiblePost } from './withVisiblePost.ts'

const body = z.strictObject({ reason: embargoReason.optional() })

/**
 * `POST /api/posts/:id/embargo/share`: put the counterpart under the same embargo as this post.
 *
 * Only ever because somebody says so: each language's post has its own.
 */
export const shareEmbargo: PayloadHandler = withVisiblePost(async ({ post, story }, req) => {
  const given = await parseBody(body, req)
  if (!given.ok) return answerPublication(given, req)
  const other = story.posts.find(({ id }) => id !== post.id)
  if (!other) {
    const missing = refusal('publication/post-missing', embargoMessages.otherMissing)
    return answerPublication(fail(missing), req)
  }
  const noted = await readEmbargo(post.id, req)
  if (!noted) {
    const missing = refusal('publication/embargo-missing', embargoMessages.missing)
    return answerPublication(fail(missing), req)
  }
  const { instant, local, zone, note, proof } = noted
  const terms = { instant, local, zone, note, proof }
  return await changeEmbargoOf({ post: other.id, terms, reason: given.value.reason }, req)
})
