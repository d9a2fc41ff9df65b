import { raiseTurned } from '../../features/chips/drift/raiseTurned.ts'
import { fireDue } from '../../features/publication/fire/fireDue.ts'
import { rehearse } from '../../features/publication/fire/rehearse.ts'
import { runErrands, tellWorker } from '../runErrands.ts'

/** Readers come first: what is fired is seen only when a page of it has been made. */
const courtesy = 5

/** Fire what is due, for the worker. */
export const press = runErrands(courtesy, (payload, signal) => {
  const rehearsing = new AbortController()
  const rehearsal = async (): Promise<void> => {
    try {
      await rehearse(payload, AbortSignal.any([signal, rehearsing.signal]))
    } catch (error) {
      tellWorker(String(error))
    }
  }
  const rehearsed = rehearsal()
  return {
    work: async () => {
      // What is being tried out is held, by ourselves.
      await rehearsed
      await fireDue(payload, (what, outcome) => tellWorker(`${what}: ${outcome}`), signal)
      // What is due to the minute goes first.
      await raiseTurned(payload)
    },
    heard: () => rehearsing.abort(),
    rest: rehearsed,
  }
})
