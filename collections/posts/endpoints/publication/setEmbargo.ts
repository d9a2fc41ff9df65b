import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { resolveLocalTime } from '../../../../src/features/publication/schedules/localTime.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { localTimeBody } from '../../../localTimeBody.ts'
import { parseBody } from '../../../parseBody.ts'
import { changeEmbargoOf } from './changeEmbargoOf.ts'
import { embargoReason } from './embargoReason.ts'
import { withVisiblePost } from './withVisiblePost.ts'

const body = localTimeBody.extend({
  note: z.string().trim().max(2000).optional(),
  proof: z.number().int().positive().max(2_147_483_647).nullish(),
  reason: embargoReason.optional(),
})

/** `POST /api/posts/:id/embargo`: put a post under embargo until a local time of a zone, or move it. */
export const setEmbargo: PayloadHandler = withVisiblePost(async ({ post }, req) => {
  const given = await parseBody(body, req)
  if (!given.ok) return answerPublication(given, req)
  const { note, proof, reason, ...time } = given.value
  const instant = resolveLocalTime(time)
  if (!instant.ok) return answerPublication(instant, req)
  const { local, zone } = time
  const proven = { note: note || null, proof: proof ?? null }
  const terms = { instant: instant.value, local, zone, ...proven }
  return await changeEmbargoOf({ post: post.id, terms, reason }, req)
})
