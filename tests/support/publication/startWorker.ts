import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { preparePrograms } from '../../../src/ops/build/preparePrograms.mjs'
import { launch } from '../../../src/ops/supervisor/launch.ts'
import { descendantsOf } from '../descendantsOf.ts'
import { testSecret } from '../testDatabase.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Where a worker works, and what is wrong with its machine. */
type Surroundings = {
  readonly databaseUrl: string
  readonly dataFolder: string
  /** Where the web process is said to be. */
  readonly internalUrl?: string
  /** How far the clock of its machine is off, in milliseconds. */
  readonly clockOff?: number
}

/** A worker of a test's own: a process as it is in production. */
export type TestWorker = {
  readonly pid: number
  readonly output: () => string
  /** The process of its press, while there is one. */
  readonly press: () => number | undefined
  /** The process of its importer, while there is one. */
  readonly importer: () => number | undefined
  /** What it occupies of the memory now, in bytes. */
  readonly memory: () => number
  /** As `kill -9` does. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

const clockOptions = (milliseconds: number | undefined): string[] => {
  if (milliseconds === undefined) return []
  const text = `const real = Date.now; const off = ${milliseconds};
    globalThis.Date = class extends Date {
      constructor(...given) { given.length ? super(...given) : super(real() + off) }
      static now() { return real() + off }
    }`
  return ['--import', `data:text/javascript,${encodeURIComponent(text)}`]
}

/** Start a worker, and wait until it says that it has. */
export const startWorker = async (surroundings: Surroundings): Promise<TestWorker> => {
  const { databaseUrl, dataFolder, internalUrl = 'http://127.0.0.1:9', clockOff } = surroundings
  let output = ''
  const child = launch({
    nodeOptions: clockOptions(clockOff),
    script: await preparePrograms(root),
    args: ['worker'],
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
      WAFERDESK_DATA: dataFolder,
      WAFERDESK_INTERNAL_URL: internalUrl,
    },
    log: { write: (chunk) => void (output += String(chunk)) },
  })
  const pid = child.pid ?? 0
  while (!output.includes('worker started')) {
    if (!fs.existsSync(`/proc/${pid}`)) throw new Error(`the worker did not start:\n${output}`)
    await wait(50)
  }
  const childOf = (name: string) =>
    descendantsOf(pid).find(({ command }) => command.includes(`main.js ${name}`))?.pid
  const kill = async (): Promise<void> => {
    process.kill(pid, 'SIGKILL')
    await child.ended
  }
  return {
    pid,
    output: () => output,
    press: () => childOf('press'),
    importer: () => childOf('importer'),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024,
    kill,
    stop: () => child.stop(),
  }
}
