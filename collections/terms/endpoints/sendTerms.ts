import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { writeTermsFile } from '../../../src/features/bilingual/terms/exchange/writeTermsFile.ts'
import { readConcepts } from '../../../src/features/bilingual/terms/readConcepts.ts'
import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'

const question = z.object({ format: z.enum(['csv', 'tbx']) })

const types = { csv: 'text/csv', tbx: 'application/x-tbx+xml' } as const

/** `GET /api/terms/file?format=csv|tbx`: the whole termbase as a file, in the order of its keys. */
export const sendTerms: PayloadHandler = async (req) => {
  if (!canEnterAdmin(req.user)) throw new Forbidden(req.t)
  const asked = question.safeParse(req.query)
  if (!asked.success) return Response.json({ errors: [{ message: 'format' }] }, { status: 400 })
  const { format } = asked.data
  const stored = await readConcepts(req.payload, req)
  const concepts = stored.map(({ concept }) => concept)
  return new Response(writeTermsFile(concepts, format), {
    headers: {
      'Content-Type': `${types[format]}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="terms.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
