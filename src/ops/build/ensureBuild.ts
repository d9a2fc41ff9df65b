import fs from 'node:fs'
import path from 'node:path'

import { inheritVariables } from '../../env.ts'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { lockDataFolder } from '../dataFolder/lockDataFolder.ts'
import { messages } from '../messages.ts'
import type { Report } from '../report.ts'
import { nextProgram } from '../supervisor/nextProgram.ts'
import type { Log } from '../supervisor/openLog.ts'
import { openLog } from '../supervisor/openLog.ts'
import { runStep } from '../supervisor/runStep.ts'
import { fingerprintSources } from './fingerprintSources.mjs'

/** What a build is made with. */
export type BuildOptions = {
  readonly root: string
  readonly logFolder: string
  readonly report: Report
  readonly signal: AbortSignal
  /** Pass on what the build says, line by line. */
  readonly isTalkative?: boolean
  /** Build even if nothing has changed. */
  readonly isForced?: boolean
}

const longestBuild = 20 * 60_000

const printFile = (root: string): string => path.join(root, '.next', 'waferdesk-sources')

const isFresh = (root: string): boolean => {
  const file = printFile(root)
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === fingerprintSources(root)
}

const unfinished = (log: Log): EnvironmentError =>
  new EnvironmentError([
    {
      code: 'build/unfinished',
      severity: 'error',
      message: messages.buildFailed,
      values: { log: log.file, words: log.lastLines() },
    },
  ])

const build = async ({ root, logFolder, report, signal, isTalkative }: BuildOptions) => {
  const print = fingerprintSources(root)
  // Gone before anything is changed: half a build is none.
  for (const file of ['waferdesk-sources', 'BUILD_ID']) {
    fs.rmSync(path.join(root, '.next', file), { force: true })
  }
  fs.mkdirSync(logFolder, { recursive: true })
  const log = openLog(path.join(logFolder, 'build.log'))
  const env = inheritVariables({
    NODE_ENV: 'production',
    NODE_OPTIONS: '--conditions=production',
    NEXT_TELEMETRY_DISABLED: '1',
    WAFERDESK_OFFLINE: '1',
  })
  const onLine = isTalkative ? report.line : undefined
  await runStep(
    'build',
    { script: nextProgram(root), args: ['build'], cwd: root, env, log, onLine },
    signal,
  )
  // Next may end with code 0 before it is done: only its last file proves that it was.
  if (!fs.existsSync(path.join(root, '.next', 'BUILD_ID'))) throw unfinished(log)
  fs.writeFileSync(printFile(root), print)
}

/**
 * Build the application, unless the build there is was made from the same sources.
 *
 * Several instances may ask at once: one builds, the others wait for it.
 *
 * @returns whether it was built now.
 * @throws EnvironmentError with the last lines of the log when the build fails.
 */
export const ensureBuild = async (options: BuildOptions): Promise<boolean> => {
  const { root, report, isForced } = options
  if (!isForced && isFresh(root)) return false
  const lockFolder = path.join(root, 'node_modules', '.cache', 'waferdesk-build')
  try {
    fs.mkdirSync(lockFolder, { recursive: true })
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new EnvironmentError([
      {
        code: 'data-folder/rights',
        severity: 'error',
        message: messages.dataFolderRights,
        values: { folder: lockFolder, reason },
      },
    ])
  }
  const release = await lockDataFolder(lockFolder, longestBuild)
  try {
    if (!isForced && isFresh(root)) return false
    report.say(messages.building)
    const begun = Date.now()
    await build(options)
    report.say(messages.built, { seconds: Math.round((Date.now() - begun) / 1000) })
    return true
  } finally {
    release()
  }
}
