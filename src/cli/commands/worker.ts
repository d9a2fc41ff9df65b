import { readEnv } from '../../env.ts'
import { runWorker } from '../../ops/worker/runWorker.ts'
import { exitCodes } from '../command.ts'
import { stopSignal } from '../stopSignal.ts'

const tell = (line: string): void => console.log(`${new Date().toISOString()} ${line}`)

/** Run the worker alone; it needs DATABASE_URL and PAYLOAD_SECRET. */
export const worker = async (): Promise<number> => {
  await runWorker({ env: readEnv(), signal: stopSignal(), tell })
  return exitCodes.done
}
