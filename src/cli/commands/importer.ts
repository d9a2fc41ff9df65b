import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'

import { workRuns } from '../../features/hugo/runs/workRuns.ts'
import { keepHeapSmall } from '../../ops/keepHeapSmall.ts'
import { runErrands, tellWorker } from '../runErrands.ts'

/** Readers, the desk and the press come first. */
const courtesy = 10

/**
 * Import what was sent from the admin panel, for the worker.
 *
 * A process of its own: reading a site keeps it busy for seconds on end, and the press has to fire
 * on time.
 */
export const importer = runErrands(courtesy, (payload, signal, args) => {
  keepHeapSmall()
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
  const [runner = randomUUID()] = positionals
  return { work: () => workRuns(payload, { runner, signal, tell: tellWorker }) }
})
