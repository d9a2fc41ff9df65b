import type { PayloadHandler } from 'payload'
import { z } from 'zod'

import { readReport } from '../../../src/features/hugo/runs/readReport.ts'
import { reportPage } from '../../../src/features/hugo/runs/reportPage.ts'
import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { idOf } from '../../idOf.ts'
import { answerImport } from './answerImport.ts'

const question = z.object({
  part: z.enum(['findings', 'posts', 'conflicts']),
  kind: z.string().max(100).optional(),
  search: z.string().max(200).optional(),
  from: z.coerce.number().int().min(0).default(0),
})

/** `GET /api/imports/:id/report?part=…&kind=…&search=…&from=…`: a stretch of a run’s report. */
export const showReport: PayloadHandler = async (req) => {
  const asked = question.safeParse(req.query)
  if (!asked.success) return answerImport(fail(runProblem('body', { fields: 'part' })), req)
  const report = await readReport(idOf(req), req)
  if (!report) return answerImport(fail(runProblem('missing')), req)
  return answerImport(ok(reportPage(report, asked.data)), req)
}
