import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { findMatches } from '../../../src/features/bilingual/memory/find/findMatches.ts'
import { locales } from '../../../src/kernel/locale.ts'
import { idOf } from '../../idOf.ts'
import { answer } from './answer.ts'

const ids = z
  .string()
  .max(4000)
  .transform((text) => text.split(',').filter((id) => id !== ''))
  .pipe(z.array(z.string().max(200)).max(50))

const question = z.object({
  target: z.enum(locales),
  from: ids.pipe(z.array(z.string()).min(1)),
  to: ids.default([]),
})

/**
 * `GET /api/posts/:id/memory?target=en&from=<id,…>&to=<id,…>`: what the translation memory offers
 * for segments (`from`) that are to be said in a language, where `to` say it now.
 */
export const showMatches: PayloadHandler = async (req) => {
  const asked = question.safeParse(req.query)
  if (!asked.success) return Response.json({ source: '', matches: [] }, { status: 400 })
  const { target, from, to } = asked.data
  return answer(await findMatches(idOf(req), target, { from, to }, req), req)
}
