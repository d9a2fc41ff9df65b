import type { PayloadHandler } from 'payload'

import { readReport } from '../../../src/features/hugo/runs/readReport.ts'
import { reportCsv } from '../../../src/features/hugo/runs/reportCsv.ts'
import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import { fail } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'
import { idOf } from '../../idOf.ts'
import { answerImport } from './answerImport.ts'

/**
 * `GET /api/imports/:id/download?format=json|csv`: the whole report as a file; as a table only its
 * findings, in the language of whoever asks.
 */
export const downloadReport: PayloadHandler = async (req) => {
  const id = idOf(req)
  const report = await readReport(id, req)
  if (!report) return answerImport(fail(runProblem('missing')), req)
  const isTable = req.query['format'] === 'csv'
  const text = isTable ? reportCsv(report, languageOf(req)) : `${JSON.stringify(report, null, 2)}\n`
  return new Response(text, {
    headers: {
      'Content-Type': isTable ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="import-${id}.${isTable ? 'csv' : 'json'}"`,
      'Cache-Control': 'no-store',
    },
  })
}
