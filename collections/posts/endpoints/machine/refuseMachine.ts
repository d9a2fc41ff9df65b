import type { PayloadRequest } from 'payload'

import type { MachineRefusal } from '../../../../src/features/bilingual/machine/machineRefusal.ts'
import type { Refusal } from '../../../../src/features/bilingual/refusal.ts'
import { fail } from '../../../../src/kernel/result.ts'
import { sayProblem } from '../../../../src/kernel/problem.ts'
import { languageOf } from '../../../languageOf.ts'
import { answer } from '../answer.ts'

const statusOf: Partial<Record<MachineRefusal['code'], number>> = {
  'machine/off': 503,
  'machine/nothing': 409,
  'machine/embargoed': 409,
  'machine/ceiling': 409,
  'machine/proposal-missing': 404,
  'machine/too-many': 429,
}

const isOfMachine = (problem: MachineRefusal | Refusal): problem is MachineRefusal =>
  problem.code.startsWith('machine/')

/** Answer with the reason why a machine is not asked, in the shape of Payload's own errors. */
export const refuseMachine = (problem: MachineRefusal | Refusal, req: PayloadRequest): Response => {
  if (!isOfMachine(problem)) return answer(fail(problem), req)
  const { code, values } = problem
  const message = sayProblem(problem, languageOf(req))
  const wait = values?.['seconds']
  return Response.json(
    { errors: [{ message, data: { code } }] },
    {
      status: statusOf[code] ?? 409,
      ...(wait === undefined ? {} : { headers: { 'Retry-After': String(wait) } }),
    },
  )
}
