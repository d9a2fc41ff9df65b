import path from 'node:path'
import { Client } from 'pg'

import { findPendingMigrations } from '../database/findPendingMigrations.ts'
import { readNote } from '../database/notes.ts'
import { messages } from '../messages.ts'
import type { NewsroomPlan } from './newsroomPlan.ts'
import { openLog } from './openLog.ts'
import { runStep } from './runStep.ts'

const lookInto = async <Found>(
  databaseUrl: string,
  look: (client: Client) => Promise<Found>,
): Promise<Found> => {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    return await look(client)
  } finally {
    await client.end()
  }
}

/**
 * Bring the database up to date, and for a demonstration fill it, each only if need be.
 *
 * Both are done by commands in processes of their own: the newsroom's code is heavy, and this
 * process stays.
 */
export const prepareContent = async (
  plan: NewsroomPlan,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<void> => {
  const { settings, root, report, signal, commandLine } = plan
  const migrations = path.join(root, 'migrations')
  const runCommand = async (name: string): Promise<void> => {
    const log = openLog(path.join(settings.dataFolder, 'logs', `${name}.log`))
    const step = { ...commandLine, args: [name], cwd: root, env, log, onLine: report.line }
    await runStep(name, step, signal)
  }
  const pending = await lookInto(databaseUrl, (client) => findPendingMigrations(client, migrations))
  if (pending.length > 0) {
    report.say(messages.migrating, { count: pending.length })
    await runCommand('migrate')
  }
  if (plan.mode !== 'demo') return
  const loaded = await lookInto(databaseUrl, (client) => readNote(client, 'demonstration'))
  if (loaded === undefined) await runCommand('demo-content')
}
