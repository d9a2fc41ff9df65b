import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { readStories } from '../../../src/features/bilingual/readStories.ts'

const ids = z
  .string()
  .regex(/^\d{1,9}(,\d{1,9}){0,199}$/)
  .transform((text) => text.split(',').map(Number))

/** `GET /api/posts/stories?ids=1,2`: the stories of up to 200 posts, as the list shows them. */
export const listStories: PayloadHandler = async (req) => {
  const asked = ids.safeParse(req.query['ids'])
  if (!asked.success) return Response.json({ stories: [] }, { status: 400 })
  return Response.json({ stories: await readStories(asked.data, req) })
}
