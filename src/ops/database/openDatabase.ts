import type { Settings } from '../../env.ts'
import { findHolder, lockDataFolder } from '../dataFolder/lockDataFolder.ts'
import { prepareDataFolder } from '../dataFolder/prepareDataFolder.ts'
import { findServerUrl } from '../embeddedPostgres/findServerUrl.ts'
import { startEmbeddedPostgres } from '../embeddedPostgres/startEmbeddedPostgres.ts'
import { checkServer } from './checkServer.ts'

/** A database that can be used, and how to be done with it. */
export type OpenDatabase = {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Find the database for a single command: the one that is set, the one that a running newsroom
 * keeps, or our own, started for as long as the command takes.
 *
 * @throws EnvironmentError saying why there is none.
 */
export const openDatabase = async (settings: Settings): Promise<OpenDatabase> => {
  const { databaseUrl, dataFolder } = settings
  if (databaseUrl !== undefined) {
    await checkServer(databaseUrl)
    return { url: databaseUrl, close: async () => {} }
  }
  prepareDataFolder(dataFolder)
  const running = findHolder(dataFolder) && (await findServerUrl(dataFolder))
  if (running !== undefined) return { url: running, close: async () => {} }
  const release = await lockDataFolder(dataFolder)
  try {
    const server = await startEmbeddedPostgres(dataFolder)
    const close = async (): Promise<void> => {
      await server.stop()
      release()
    }
    return { url: server.url, close }
  } catch (error) {
    release()
    throw error
  }
}
