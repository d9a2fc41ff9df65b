import path from 'node:path'

import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import type { Kept } from './keepRunning.ts'
import { keepRunning } from './keepRunning.ts'
import type { Launch } from './launch.ts'
import { launch } from './launch.ts'
import type { NewsroomPlan } from './newsroomPlan.ts'
import { nextProgram } from './nextProgram.ts'
import { openLog } from './openLog.ts'
import { waitUntilHealthy } from './waitUntilHealthy.ts'

type Program = Pick<Launch, 'nodeOptions' | 'script' | 'args'>

const longestStart = 120

/** Start the web process and the worker; both are started again whenever they die. */
export const startProcesses = async (
  plan: NewsroomPlan,
  env: NodeJS.ProcessEnv,
): Promise<readonly [web: Kept, worker: Kept]> => {
  const { settings, root, report, mode, commandLine } = plan
  const keep = async (name: string, program: Program): Promise<Kept> => {
    const log = openLog(path.join(settings.dataFolder, 'logs', `${name}.log`))
    const onLine = mode === 'demo' ? undefined : (line: string) => report.line(`${name} │ ${line}`)
    const start = () => launch({ ...program, cwd: root, env, log, onLine })
    return await keepRunning({ name, start, log, report })
  }
  const host = settings.host ?? (mode === 'start' ? undefined : '127.0.0.1')
  const where = ['-p', String(settings.port), ...(host === undefined ? [] : ['-H', host])]
  const args = [mode === 'dev' ? 'dev' : 'start', ...where]
  const web = await keep('web', { script: nextProgram(root), args })
  return [web, await keep('worker', { ...commandLine, args: ['worker'] })]
}

/**
 * Wait until the web process serves readers.
 *
 * @throws EnvironmentError with the last lines of its log when it takes two minutes.
 */
export const waitForWeb = async ({ settings, signal }: NewsroomPlan): Promise<void> => {
  const address = `${settings.internalUrl}/healthz`
  if (await waitUntilHealthy(address, longestStart * 1000, signal)) return
  signal.throwIfAborted()
  const log = openLog(path.join(settings.dataFolder, 'logs', 'web.log'))
  const values = { seconds: longestStart, log: log.file, words: log.lastLines() }
  throw new EnvironmentError([
    { code: 'supervisor/not-ready', severity: 'error', message: messages.notReady, values },
  ])
}
