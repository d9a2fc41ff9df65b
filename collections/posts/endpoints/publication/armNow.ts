import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import type { Action } from '../../../../src/features/publication/schedules/schedule.ts'
import { answerPublication } from '../../../answerPublication.ts'
import { parseBody } from '../../../parseBody.ts'
import { armForPost } from './armForPost.ts'
import { embargoReason } from './embargoReason.ts'

const body = z.strictObject({
  revision: z.number().int().positive().optional(),
  embargoReason: embargoReason.optional(),
})

/**
 * `POST /api/posts/:id/publish` and `/withdraw`: now, that is in ten seconds.
 *
 * Until then the schedule that the answer names can be cancelled.
 */
export const armNow =
  (action: Action): PayloadHandler =>
  async (req) => {
    const given = await parseBody(body, req)
    if (!given.ok) return answerPublication(given, req)
    return await armForPost({ action, ...given.value }, req)
  }
