import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../../src/features/chips/facts/refusal.ts'
import { findings } from '../../../src/features/chips/facts/refusal.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { languageOf } from '../../languageOf.ts'

const statuses = { missing: 404, conflict: 409, unfit: 400 } as const

const statusOf = (code: string): number => {
  for (const kind of ['missing', 'conflict'] as const) {
    if (findings[kind].some((finding) => code === `chips/${finding}`)) return statuses[kind]
  }
  return statuses.unfit
}

/** Answer with a record's id, or with the reason against it in the shape of Payload's own errors. */
export const answerFact = (result: Result<number, Refusal>, req: PayloadRequest): Response => {
  if (result.ok) return Response.json({ id: result.value })
  const { code, contradicted } = result.problem
  const message = sayProblem(result.problem, languageOf(req))
  const errors = [{ message, data: { code, ...(contradicted ? { contradicted } : {}) } }]
  return Response.json({ errors }, { status: statusOf(code) })
}
