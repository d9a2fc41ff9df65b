import type { Payload, PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { inTransaction } from '../inTransaction.ts'
import type { Asker } from '../schedules/armSchedule.ts'
import type { Refusal } from '../schedules/refusal.ts'

class Refused extends Error {
  constructor(readonly problem: Refusal) {
    super(problem.code)
  }
}

/** Do something in a transaction of its own that is taken back when it ends in a refusal. */
export const undoable = async <Value>(
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
    if (error instanceof Refused) return { ok: false, problem: error.problem }
    throw error
  }
}
