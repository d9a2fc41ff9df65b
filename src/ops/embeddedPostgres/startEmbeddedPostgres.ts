import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { checkCluster } from './checkCluster.ts'
import { choosePort } from './choosePort.ts'
import { clusterFolder } from './clusterFolder.ts'
import { findBinaries } from './findBinaries.ts'
import { findIdentity } from './findIdentity.ts'
import { initialiseCluster } from './initialiseCluster.ts'
import { applicationRole, prepareRole } from './prepareRole.ts'
import { reachBinaries } from './reachBinaries.ts'
import { readServerFile, writeServerFile } from './serverFile.ts'
import type { Server } from './startServer.ts'
import { startServer } from './startServer.ts'
import { resetPassword } from './resetPassword.ts'
import { stopStrays } from './stopStrays.ts'

/** A Postgres of our own, and how to reach it. */
export type EmbeddedPostgres = Server & {
  /** For the application: its role, its database. */
  readonly url: string
  /** For tests, which make and drop databases. */
  readonly superUrl: string
}

/** How a Postgres of our own is started, beyond its data folder. */
export type EmbeddedPostgresOptions = {
  /** Settings as in postgresql.conf; tests trade durability for speed with them. */
  readonly settings?: Readonly<Record<string, string>>
}

const secret = (): string => randomBytes(24).toString('hex')

/**
 * Start the Postgres that lives under a data folder, making it on the first start.
 *
 * The caller holds the data folder (`lockDataFolder`). Whatever a killed process left behind there
 * is stopped first; nothing that was committed is lost.
 *
 * @throws EnvironmentError saying why there can be no database here.
 */
export const startEmbeddedPostgres = async (
  dataFolder: string,
  options: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> => {
  const folder = clusterFolder(dataFolder)
  const found = findBinaries()
  const isNew = !fs.existsSync(folder)
  if (!isNew) checkCluster(folder, found.version)
  const identity = findIdentity(folder)
  const binaries = reachBinaries(found, identity)
  fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 })
  const before = readServerFile(dataFolder)
  const server = {
    port: await choosePort(before?.port),
    superPassword: before?.superPassword ?? secret(),
    password: before?.password ?? secret(),
  }
  if (isNew) {
    writeServerFile(dataFolder, server)
    initialiseCluster(binaries, identity, folder, server.superPassword)
  } else {
    await stopStrays(folder)
    if (before === undefined) resetPassword(binaries, identity, folder, server.superPassword)
    writeServerFile(dataFolder, server)
  }
  const { port, superPassword, password } = server
  const log = path.join(dataFolder, 'logs', 'postgres.log')
  const running = await startServer({
    binaries,
    identity,
    folder,
    port,
    superPassword,
    log,
    settings: options.settings,
  })
  await prepareRole(port, superPassword, password)
  const at = `127.0.0.1:${port}`
  return {
    ...running,
    url: `postgres://${applicationRole}:${password}@${at}/${applicationRole}`,
    superUrl: `postgres://postgres:${superPassword}@${at}/postgres`,
  }
}
