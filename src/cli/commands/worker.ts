import { inheritVariables, readEnv } from '../../env.ts'
import { launch } from '../../ops/supervisor/launch.ts'
import { runWorker } from '../../ops/worker/runWorker.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { stopSignal } from '../stopSignal.ts'

const tell = (line: string): void => console.log(`${new Date().toISOString()} ${line}`)

const startChild = (args: readonly string[], onMessage: (message: unknown) => void) =>
  launch({
    nodeOptions: process.execArgv,
    script: process.argv[1] ?? '',
    args,
    cwd: process.cwd(),
    env: inheritVariables({}),
    log: { write: (chunk) => void process.stderr.write(chunk) },
    onMessage,
  })

/** Run the worker alone; it needs DATABASE_URL and PAYLOAD_SECRET. */
export const worker: CommandAct = async (_args, { prepareWorker: prepare }) => {
  await runWorker({ env: readEnv(), startChild, prepare, signal: stopSignal(), tell })
  return exitCodes.done
}
