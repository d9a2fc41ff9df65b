import type { PayloadRequest } from 'payload'

import type { Refusal } from '../src/features/publication/schedules/refusal.ts'
import { sayProblem } from '../src/kernel/problem.ts'
import type { Result } from '../src/kernel/result.ts'
import { languageOf } from './languageOf.ts'

const statusOf: Record<Refusal['code'], number> = {
  'publication/body-invalid': 400,
  'publication/post-missing': 404,
  'publication/in-trash': 409,
  'publication/not-allowed': 403,
  'publication/revision-missing': 409,
  'publication/revision-of-another': 400,
  'publication/past': 400,
  'publication/too-far': 400,
  'publication/zone-unknown': 400,
  'publication/time-invalid': 400,
  'publication/time-skipped': 400,
  'publication/time-twice': 400,
  'publication/already-scheduled': 409,
  'publication/not-published': 409,
  'publication/date-later': 409,
  'publication/schedule-missing': 404,
  'publication/not-armed': 409,
  'publication/check-failed': 409,
  'publication/scheduler-gone': 409,
  'publication/missed': 409,
  'publication/gave-up': 409,
  'publication/embargoed': 409,
  'publication/embargo-unproven': 400,
  'publication/embargo-live': 409,
  'publication/embargo-shorten': 403,
  'publication/embargo-reason': 400,
  'publication/embargo-hold': 409,
  'publication/embargo-missing': 409,
  'publication/proof-missing': 400,
  'publication/in-bundle': 409,
  'publication/bundle-missing': 404,
  'publication/bundle-state': 409,
  'publication/bundle-full': 409,
  'publication/bundle-twice': 409,
  'publication/bundle-not-counting': 409,
  'publication/changed-since': 409,
  'publication/nothing-to-revert': 409,
}

const isAmbiguous = ({ code }: Refusal): boolean =>
  code === 'publication/time-skipped' || code === 'publication/time-twice'

/**
 * Answer with a value, or with the reason against it in the shape of Payload's own errors.
 *
 * A local time that does not exist or comes twice is answered with both instants, and the local
 * times that are really shown then, so that whoever asks can choose.
 */
export const answerPublication = (
  result: Result<object, Refusal>,
  req: PayloadRequest,
): Response => {
  if (result.ok) return Response.json(result.value)
  const { problem } = result
  const message = sayProblem(problem, languageOf(req))
  const data = { code: problem.code, ...(isAmbiguous(problem) ? problem.values : {}) }
  return Response.json({ errors: [{ message, data }] }, { status: statusOf[problem.code] })
}
