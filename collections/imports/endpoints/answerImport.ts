import type { PayloadRequest } from 'payload'

import type { Problem } from '../../../src/kernel/problem.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'

const statusOf: Readonly<Record<string, number>> = {
  'import/not-allowed': 403,
  'import/missing': 404,
  'import/too-large': 413,
  'import/body': 400,
  'import/no-zip': 400,
  'import/part': 400,
  'import/host': 400,
  'import/no-space': 507,
  'hugo/mapping-unreadable': 400,
  'hugo/mapping-broken': 400,
}

/** Answer with a value, or with the reason against it in the shape of Payload’s own errors. */
export const answerImport = (result: Result<object, Problem>, req: PayloadRequest): Response => {
  if (result.ok) return Response.json(result.value)
  const { code, line, values } = result.problem
  const data = { code, ...(line === undefined ? {} : { line }), ...(values ? { values } : {}) }
  const message = sayProblem(result.problem, languageOf(req))
  return Response.json({ errors: [{ message, data }] }, { status: statusOf[code] ?? 409 })
}
