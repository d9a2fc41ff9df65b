import path from 'node:path'

import { checkServer } from '../database/checkServer.ts'
import type { EmbeddedPostgres } from '../embeddedPostgres/startEmbeddedPostgres.ts'
import { startEmbeddedPostgres } from '../embeddedPostgres/startEmbeddedPostgres.ts'
import { messages } from '../messages.ts'
import type { Kept } from './keepRunning.ts'
import { keepRunning } from './keepRunning.ts'
import type { NewsroomPlan } from './newsroomPlan.ts'
import { openLog } from './openLog.ts'

/** The database of a newsroom; `kept` only if it is our own to keep running. */
export type NewsroomDatabase = { readonly url: string; readonly kept: Kept | undefined }

/**
 * Bring the database: the one that is set, or one of our own, started again whenever it dies.
 *
 * @throws EnvironmentError saying why there is none.
 */
export const startDatabase = async ({
  settings,
  report,
}: NewsroomPlan): Promise<NewsroomDatabase> => {
  if (settings.databaseUrl !== undefined) {
    await checkServer(settings.databaseUrl)
    return { url: settings.databaseUrl, kept: undefined }
  }
  report.say(messages.startingDatabase)
  let first: EmbeddedPostgres | undefined
  const start = async (): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres(settings.dataFolder)
    first ??= server
    if (server.url === first.url) return server
    // The others know only the first address; taken meanwhile by somebody else, it may come back.
    await server.stop()
    throw new Error(`the port of the database is taken: ${new URL(first.url).port}`)
  }
  const log = openLog(path.join(settings.dataFolder, 'logs', 'postgres.log'))
  const kept = await keepRunning({ name: 'postgres', start, log, report })
  if (first === undefined) throw new Error('a database that started has no address')
  return { url: first.url, kept }
}
