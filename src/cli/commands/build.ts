import { parseArgs } from 'node:util'

import { readSettings } from '../../env.ts'
import { ensureBuild } from '../../ops/build/ensureBuild.ts'
import { findApplicationRoot } from '../../ops/findApplicationRoot.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { stopSignal } from '../stopSignal.ts'
import path from 'node:path'

/** Build the application if its sources have changed, or in any case with `--force`. */
export const build = async (args: string[]): Promise<number> => {
  const { values } = parseArgs({ args, options: { force: { type: 'boolean', default: false } } })
  const isBuilt = await ensureBuild({
    root: findApplicationRoot(process.cwd()),
    logFolder: path.join(readSettings().dataFolder, 'logs'),
    report: consoleReport,
    signal: stopSignal(),
    isForced: values.force,
    isTalkative: true,
  })
  if (!isBuilt) consoleReport.say(messages.buildCurrent)
  return exitCodes.done
}
