import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { answerPublication } from '../../../answerPublication.ts'
import { parseBody } from '../../../parseBody.ts'
import { changeEmbargoOf } from './changeEmbargoOf.ts'
import { embargoReason } from './embargoReason.ts'
import { withVisiblePost } from './withVisiblePost.ts'

const body = z.strictObject({ reason: embargoReason.optional() })

/** `POST /api/posts/:id/embargo/lift`: the post is no longer under embargo. */
export const liftEmbargo: PayloadHandler = withVisiblePost(async ({ post }, req) => {
  const given = await parseBody(body, req)
  if (!given.ok) return answerPublication(given, req)
  return await changeEmbargoOf({ post: post.id, terms: null, reason: given.value.reason }, req)
})
