import type { PayloadHandler } from 'payload'

import { readRun } from '../../../src/features/hugo/runs/readRun.ts'
import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import { viewRun } from '../../../src/features/hugo/runs/viewRun.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'
import { idOf } from '../../idOf.ts'
import { answerImport } from './answerImport.ts'
import { viewerOf } from './viewerOf.ts'

/** `GET /api/imports/:id/view`: one run, in the language of whoever looks. */
export const showRun: PayloadHandler = async (req) => {
  const run = await readRun(idOf(req), req)
  if (!run) return answerImport(fail(runProblem('missing')), req)
  return answerImport(ok(viewRun(run, { user: viewerOf(req), language: languageOf(req) })), req)
}
