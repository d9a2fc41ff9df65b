import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../../src/features/bilingual/refusal.ts'
import type { Result } from '../../../src/kernel/result.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import { languageOf } from '../../languageOf.ts'

const statusOf: Record<Refusal['code'], number> = {
  'bilingual/post-missing': 404,
  'bilingual/in-trash': 409,
  'bilingual/same-language': 409,
  'bilingual/story-taken': 409,
  'bilingual/not-allowed': 403,
  'bilingual/alone': 409,
  'bilingual/segment-gone': 409,
  'bilingual/changed-since': 409,
  'bilingual/one-sided': 400,
  'bilingual/no-counterpart': 409,
  'bilingual/nothing-to-send': 409,
  'bilingual/too-much-to-send': 413,
}

/** Answer with a value, or with the reason against it in the shape of Payload's own errors. */
export const answer = (result: Result<object, Refusal>, req: PayloadRequest): Response => {
  if (result.ok) return Response.json(result.value)
  const { code } = result.problem
  const message = sayProblem(result.problem, languageOf(req))
  return Response.json({ errors: [{ message, data: { code } }] }, { status: statusOf[code] })
}
