import type { Payload, PayloadRequest } from 'payload'

import type { Problem } from '../../kernel/problem.ts'
import type { Result } from '../../kernel/result.ts'
import { inTransaction } from './inTransaction.ts'
import type { Asker } from './schedules/armSchedule.ts'

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Do something in a transaction of its own that is taken back when it ends in a refusal. */
export const undoable = async <Value, Refusal extends Problem>(
  payload: Payload,
  { user, language }: Asker,
  act: (req: PayloadRequest) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> => {
  try {
    return await inTransaction(payload, { user, language }, async (req) => {
      const result = await act(req)
      if (!result.ok) throw new Refused(result.problem)
      return result
    })
  } catch (error) {
    // Nothing but a refusal of this very act is thrown as one.
    if (error instanceof Refused) return { ok: false, problem: error.problem as Refusal }
    throw error
  }
}
