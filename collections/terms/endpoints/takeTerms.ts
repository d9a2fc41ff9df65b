import type { PayloadHandler } from 'payload'
import { Forbidden } from 'payload'
import { z } from 'zod'

import { importTerms } from '../../../src/features/bilingual/terms/exchange/importTerms.ts'
import { parseTermsFile } from '../../../src/features/bilingual/terms/exchange/parseTermsFile.ts'
import { termsFormat } from '../../../src/features/bilingual/terms/exchange/termsFormat.ts'
import { termLimits } from '../../../src/features/bilingual/terms/termLimits.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import { canImportTerms } from '../../../src/policies/canImportTerms.ts'
import { languageOf } from '../../languageOf.ts'

const question = z.object({
  name: z.string().max(200),
  dryRun: z.enum(['true', 'false']).default('false'),
})

const refuse = (status: number): Response =>
  Response.json({ counts: null, problems: [] }, { status })

/**
 * `POST /api/terms/file?name=…&dryRun=true`: bring a CSV or TBX file into the termbase, its bytes as
 * they are, all of it or nothing; what was done and what was found is the answer.
 */
export const takeTerms: PayloadHandler = async (req) => {
  if (!canImportTerms(req.user)) throw new Forbidden(req.t)
  const asked = question.safeParse(req.query)
  const format = asked.success ? termsFormat(asked.data.name) : undefined
  if (!asked.success || format === undefined) return refuse(400)
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.byteLength > termLimits.upload) return refuse(413)
  const { name, dryRun } = asked.data
  const { counts, problems } = await importTerms(req.payload, parseTermsFile(bytes, format, name), {
    where: name,
    dryRun: dryRun === 'true',
    req,
  })
  const isRefused = problems.some(({ severity }) => severity === 'error')
  const language = languageOf(req)
  return Response.json({
    counts: isRefused ? null : counts,
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      line: problem.line,
      message: sayProblem(problem, language),
    })),
  })
}
