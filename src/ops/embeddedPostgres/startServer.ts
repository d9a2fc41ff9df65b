import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import type { Ending } from '../ending.ts'
import { messages } from '../messages.ts'
import type { Binaries } from './findBinaries.ts'
import { guardServer } from './guardServer.ts'
import type { Identity } from './identity.ts'
import { openFolder } from './openFolder.ts'
import { bareEnvironment } from './bareEnvironment.ts'

/** A server that runs. */
export type Server = {
  readonly pid: number
  /** Settles when the process has ended, for whatever reason; empty if it could not be run. */
  readonly ended: Promise<Ending | void>
  /** Shut down fast: open transactions are rolled back, everything written stays. */
  readonly stop: () => Promise<void>
}

/** What a server is started with. */
export type ServerOptions = {
  readonly binaries: Binaries
  readonly identity: Identity
  readonly folder: string
  readonly port: number
  readonly superPassword: string
  readonly log: string
  /** Settings beyond Postgres' own defaults, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
}

const lastLines = (file: string): string =>
  fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')

const answers = async (port: number, password: string): Promise<boolean> => {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  // Without a listener a connection that breaks would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Start a server on an existing cluster, and wait until it answers.
 *
 * It listens on this machine only, by TCP.
 *
 * @throws EnvironmentError with the last lines of its log when it ends instead.
 */
export const startServer = async (options: ServerOptions): Promise<Server> => {
  const { binaries, identity, folder, port, superPassword, log } = options
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    ...options.settings,
  }
  const opened = openFolder(folder, identity)
  const output = fs.openSync(log, 'a', 0o600)
  const child = spawn(
    path.join(binaries.root, 'bin', 'postgres'),
    [
      '-D',
      opened.argument,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...identity,
      cwd: '/',
      // Its own group: Ctrl-C in the terminal reaches us, and we stop it last.
      detached: true,
      env: bareEnvironment,
      stdio: ['ignore', output, output, opened.stdio],
    },
  )
  fs.closeSync(output)
  opened.close()
  const isOver = (): boolean =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  const ended = (async (): Promise<Ending | void> => {
    try {
      const [code, signal] = await once(child, 'exit')
      return { code, signal }
    } catch (error) {
      // The program itself could not be run.
      fs.appendFileSync(log, `${String(error)}\n`)
    }
  })()
  const release = child.pid === undefined ? () => {} : guardServer(child.pid, identity)
  const stop = async (): Promise<void> => {
    if (!isOver()) child.kill('SIGINT')
    await ended
    release()
  }
  // A crash may have left much to make good: recovery is waited for as long as it takes.
  while (!isOver() && !(await answers(port, superPassword))) await wait(50)
  if (isOver() || child.pid === undefined) {
    await ended
    release()
    throw new EnvironmentError([
      {
        code: 'postgres/failed',
        severity: 'error',
        message: messages.postgresFailed,
        values: { log, words: lastLines(log) },
      },
    ])
  }
  return { pid: child.pid, ended, stop }
}
