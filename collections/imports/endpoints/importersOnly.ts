import type { PayloadHandler } from 'payload'

import { runProblem } from '../../../src/features/hugo/runs/runProblem.ts'
import { fail } from '../../../src/kernel/result.ts'
import { canImport } from '../../../src/policies/canImport.ts'
import { answerImport } from './answerImport.ts'

/** Open an endpoint to those who may import. */
export const importersOnly =
  (handler: PayloadHandler): PayloadHandler =>
  (req) =>
    canImport(req.user) ? handler(req) : answerImport(fail(runProblem('not-allowed')), req)
