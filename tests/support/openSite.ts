import fs from 'node:fs'
import path from 'node:path'

import { ensureBuild } from '../../src/ops/build/ensureBuild.ts'
import { preparePrograms } from '../../src/ops/build/preparePrograms.mjs'
import { launch } from '../../src/ops/supervisor/launch.ts'
import { nextProgram } from '../../src/ops/supervisor/nextProgram.ts'
import { openLog } from '../../src/ops/supervisor/openLog.ts'
import { waitUntilHealthy } from '../../src/ops/supervisor/waitUntilHealthy.ts'
import type { Newsroom } from './createNewsroom.ts'
import { findFreePort } from './findFreePort.ts'
import { testSecret } from './testDatabase.ts'

const root = path.resolve(import.meta.dirname, '../..')
const silent = { say: () => {}, line: () => {} }

/** The built application and its worker, serving one newsroom. */
export type Site = {
  /** Without a slash at the end. */
  readonly url: string
  /** The last lines of the web process's log, for a test that failed. */
  readonly lastWords: () => string
  readonly close: () => Promise<void>
}

/**
 * Serve a newsroom with the built application and its worker, as `npm start` does.
 *
 * The application is built first if its sources have changed, which takes minutes: give `beforeAll`
 * the time (`siteTimeout`).
 */
export const openSite = async (newsroom: Newsroom): Promise<Site> => {
  const logFolder = path.join(newsroom.dataFolder, 'logs')
  fs.mkdirSync(logFolder, { recursive: true })
  const signal = new AbortController().signal
  await ensureBuild({ root, logFolder, report: silent, signal })
  const port = await findFreePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '--conditions=production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: newsroom.databaseUrl,
    PAYLOAD_SECRET: testSecret,
    PORT: String(port),
    WAFERDESK_DATA: newsroom.dataFolder,
  } as const
  const log = openLog(path.join(logFolder, 'web.log'))
  const args = ['start', '-p', String(port), '-H', '127.0.0.1']
  const web = launch({ script: nextProgram(root), args, cwd: root, env, log })
  const worker = launch({
    script: await preparePrograms(root),
    args: ['worker'],
    cwd: root,
    env,
    log: openLog(path.join(logFolder, 'worker.log')),
  })
  const close = async (): Promise<void> => {
    await Promise.all([web.stop(), worker.stop()])
  }
  if (await waitUntilHealthy(`http://127.0.0.1:${port}/healthz`, 60_000, signal)) {
    return { url: `http://localhost:${port}`, lastWords: log.lastLines, close }
  }
  await close()
  throw new Error(`the site did not open:\n${log.lastLines()}`)
}

/** How long a `beforeAll` that opens a site may take, in milliseconds. */
export const siteTimeout = 20 * 60_000
