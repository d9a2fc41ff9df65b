import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'

import { lockDataFolder } from '../../src/ops/dataFolder/lockDataFolder.ts'
import { prepareDataFolder } from '../../src/ops/dataFolder/prepareDataFolder.ts'
import { preparePrograms } from '../../src/ops/build/preparePrograms.mjs'
import { startEmbeddedPostgres } from '../../src/ops/embeddedPostgres/startEmbeddedPostgres.ts'
import { testDatabase } from './testDatabase.ts'

const root = path.resolve(import.meta.dirname, '../..')

// The machine may lose power in a test run: then the run is lost, and nothing else.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  autovacuum: 'off',
}

const databaseAt = (superUrl: string, name: string): string => {
  const url = new URL(superUrl)
  url.pathname = `/${name}`
  return url.href
}

const makeTemplate = async (superUrl: string, dataFolder: string): Promise<void> => {
  const client = new Client({ connectionString: superUrl })
  await client.connect()
  await client.query(`create database ${testDatabase.template}`)
  await client.end()
  const script = path.join(import.meta.dirname, 'migrateTemplate.ts')
  execFileSync(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseAt(superUrl, testDatabase.template),
      PAYLOAD_SECRET: 'a template has no sessions: 0123456789abcdef',
      PAYLOAD_LOG_LEVEL: 'error',
      WAFERDESK_DATA: dataFolder,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** A Postgres of the tests' own. */
export type TestServer = {
  /** The address of its superuser. */
  readonly url: string
  /** Start it again at the same address: after it was shut down, or killed. */
  readonly restart: (how: 'SIGINT' | 'SIGKILL') => Promise<void>
  /** Stop it, and remove every trace of it. */
  readonly stop: () => Promise<void>
}

/** Start a Postgres for one run of the tests, with a migrated database to copy from. */
export const startTestServer = async (): Promise<TestServer> => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-test-'))
  prepareDataFolder(dataFolder)
  const release = await lockDataFolder(dataFolder)
  let server = await startEmbeddedPostgres(dataFolder, { settings })
  const stop = async (): Promise<void> => {
    await server.stop()
    release()
    fs.rmSync(dataFolder, { recursive: true, force: true })
  }
  const restart: TestServer['restart'] = async (how) => {
    process.kill(server.pid, how)
    await server.stop()
    server = await startEmbeddedPostgres(dataFolder, { settings })
  }
  try {
    await preparePrograms(root)
    await makeTemplate(server.superUrl, dataFolder)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.superUrl, restart, stop }
}
