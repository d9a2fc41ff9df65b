import path from 'node:path'

import { inheritVariables, requireSecret } from '../../env.ts'
import { ensureBuild } from '../build/ensureBuild.ts'
import { lockDataFolder } from '../dataFolder/lockDataFolder.ts'
import { prepareDataFolder } from '../dataFolder/prepareDataFolder.ts'
import { findBinaries } from '../embeddedPostgres/findBinaries.ts'
import { keepSecret } from '../keepSecret.ts'
import { messages } from '../messages.ts'
import { checkPort } from './checkPort.ts'
import type { NewsroomPlan } from './newsroomPlan.ts'
import { prepareContent } from './prepareContent.ts'
import { startDatabase } from './startDatabase.ts'
import { startProcesses, waitForWeb } from './startProcesses.ts'

type Undo = () => void | Promise<void>

const environmentOf = (plan: NewsroomPlan, databaseUrl: string, secret: string) =>
  inheritVariables({
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secret,
    PORT: String(plan.settings.port),
    WAFERDESK_DATA: plan.settings.dataFolder,
    NODE_ENV: plan.mode === 'dev' ? 'development' : 'production',
    // For the processes that Next starts in turn.
    NODE_OPTIONS: '--conditions=production',
    NEXT_TELEMETRY_DISABLED: '1',
  })

const untilAborted = async (signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

const open = async (
  plan: NewsroomPlan,
  onReady: () => Promise<void>,
  undo: Undo[],
): Promise<void> => {
  const { settings, root, report, signal, mode } = plan
  const secret =
    mode === 'start'
      ? requireSecret(settings)
      : (settings.payloadSecret ?? keepSecret(settings.dataFolder))
  // An instance with a database elsewhere shares nothing that has to be its own.
  if (settings.databaseUrl === undefined) {
    findBinaries()
    undo.push(await lockDataFolder(settings.dataFolder))
  }
  await checkPort(settings.port, `npm ${mode === 'start' ? 'start' : `run ${mode}`}`)
  const logFolder = path.join(settings.dataFolder, 'logs')
  if (mode !== 'dev') await ensureBuild({ root, logFolder, report, signal })
  signal.throwIfAborted()
  const database = await startDatabase(plan)
  if (database.kept) undo.push(database.kept.stop)
  signal.throwIfAborted()
  const env = environmentOf(plan, database.url, secret)
  await prepareContent(plan, database.url, env)
  report.say(messages.startingWeb)
  const processes = await startProcesses(plan, env)
  undo.push(async () => {
    await Promise.all(processes.map((one) => one.stop()))
  })
  const failures = [...processes, ...(database.kept ? [database.kept] : [])].map(
    (one) => one.failed,
  )
  await Promise.race([waitForWeb(plan), ...failures])
  await onReady()
  await Promise.race([untilAborted(signal), ...failures])
}

/**
 * Run a newsroom until it is told to stop: build, database, migrations, content, web and worker.
 *
 * Whatever was started is stopped in the opposite order, the database last, whether it ends by
 * request or by a mistake.
 *
 * @throws EnvironmentError saying why it could not start or go on.
 */
export const runNewsroom = async (
  plan: NewsroomPlan,
  onReady: () => Promise<void>,
): Promise<void> => {
  const undo: Undo[] = []
  try {
    prepareDataFolder(plan.settings.dataFolder)
    await open(plan, onReady, undo)
  } catch (error) {
    if (!plan.signal.aborted) throw error
  } finally {
    if (plan.signal.aborted) plan.report.say(messages.stopping)
    for (const step of undo.reverse()) await step()
    if (plan.signal.aborted) plan.report.say(messages.stopped)
  }
}
