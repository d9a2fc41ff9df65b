import { setTimeout as wait } from 'node:timers/promises'

import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'
import type { Patience } from './patience.ts'

/**
 * Make a call, and again after a pause while it fails for a reason that passes.
 *
 * @throws CallFailure of the last attempt.
 */
export const retrying = async <Value>(
  call: () => Promise<Value>,
  { attempts, pause, longestPause }: Patience,
  signal: AbortSignal,
): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof CallFailure) || !error.isPassing || attempt >= attempts) throw error
      const asked = error.wait ?? pause * 2 ** (attempt - 1)
      if (asked > longestPause) throw error
      try {
        // Several that were turned away together do not come back together.
        await wait(asked * (1 + Math.random() / 4), undefined, { signal })
      } catch {
        throw new CallFailure(machineRefusal('cancelled'))
      }
    }
  }
}
