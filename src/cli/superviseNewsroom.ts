import { readSettings } from '../env.ts'
import { findApplicationRoot } from '../ops/findApplicationRoot.ts'
import type { NewsroomPlan } from '../ops/supervisor/newsroomPlan.ts'
import { runNewsroom } from '../ops/supervisor/runNewsroom.ts'
import { exitCodes } from './command.ts'
import { consoleReport } from './consoleReport.ts'
import { printAddresses } from './printAddresses.ts'
import { stopSignal } from './stopSignal.ts'

/** Run a newsroom in this terminal until it is told to stop. */
export const superviseNewsroom = async (mode: NewsroomPlan['mode']): Promise<number> => {
  const settings = readSettings()
  const root = findApplicationRoot(process.cwd())
  const commandLine = { nodeOptions: process.execArgv, script: process.argv[1] ?? '' }
  const plan = { mode, settings, root, commandLine, report: consoleReport, signal: stopSignal() }
  await runNewsroom(plan, () => printAddresses(mode, settings))
  return exitCodes.done
}
