import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { resolveLocalTime } from '../../../../src/features/publication/schedules/localTime.ts'
import { actions } from '../../../../src/features/publication/schedules/schedule.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { localTimeBody } from '../../../localTimeBody.ts'
import { parseBody } from '../../../parseBody.ts'
import { armForPost } from './armForPost.ts'
import { embargoReason } from './embargoReason.ts'

const body = localTimeBody.extend({
  action: z.enum(actions),
  revision: z.number().int().positive().optional(),
  embargoReason: embargoReason.optional(),
})

/** `POST /api/posts/:id/schedules`: publish or withdraw a post at a local time of a zone. */
export const armLater: PayloadHandler = async (req) => {
  const given = await parseBody(body, req)
  if (!given.ok) return answerPublication(given, req)
  const { action, revision, embargoReason: why, ...time } = given.value
  const instant = resolveLocalTime(time)
  if (!instant.ok) return answerPublication(instant, req)
  const { local, zone } = time
  const at = { instant: instant.value, local, zone }
  return await armForPost({ action, revision, at, embargoReason: why }, req)
}
