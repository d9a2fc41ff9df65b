import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { memoryLimits } from '../../../src/features/bilingual/memory/entry.ts'
import { searchMemory } from '../../../src/features/bilingual/memory/find/searchMemory.ts'
import { languageOf } from '../../languageOf.ts'

const question = z.object({
  phrase: z.string().max(memoryLimits.phrase),
  before: z.coerce.number().int().positive().max(2_147_483_647).optional(),
})

/**
 * `GET /api/memory-entries/concordance?phrase=…&before=…`: how a phrase was said before, in either
 * language, 20 at a time.
 */
export const showConcordance: PayloadHandler = async (req) => {
  const asked = question.safeParse(req.query)
  if (!asked.success) return Response.json({ hits: [] }, { status: 400 })
  const { phrase, before } = asked.data
  const language = languageOf(req)
  const page = await searchMemory(
    phrase,
    { language, ...(before === undefined ? {} : { before }) },
    req,
  )
  return Response.json(page)
}
