import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../../src/features/chips/facts/refusal.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'

const statusOf: Readonly<Record<string, number>> = {
  'chips/fact-missing': 404,
  'chips/chip-missing': 404,
  'chips/task-missing': 404,
  'chips/post-missing': 404,
  'chips/task-over': 409,
  'chips/event-missing': 404,
  'chips/overtaken': 409,
  'chips/contradicts': 409,
  'chips/sparse-as-dense': 409,
  'chips/already-decided': 409,
}

/** Answer with a record's id, or with the reason against it in the shape of Payload's own errors. */
export const answerFact = (result: Result<number, Refusal>, req: PayloadRequest): Response => {
  if (result.ok) return Response.json({ id: result.value })
  const { code, contradicted } = result.problem
  const message = sayProblem(result.problem, languageOf(req))
  const errors = [{ message, data: { code, ...(contradicted ? { contradicted } : {}) } }]
  return Response.json({ errors }, { status: statusOf[code] ?? 400 })
}
