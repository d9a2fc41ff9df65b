import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import type { Ending } from '../ending.ts'
import type { Log } from './openLog.ts'

/** A process of ours that runs. */
export type Child = {
  readonly pid: number | undefined
  readonly ended: Promise<Ending>
  /** Ask it to end, and after `patience` milliseconds end it with everything it started. */
  readonly stop: (patience?: number) => Promise<void>
  /** Tell it something over the line that it hangs on; what has ended hears nothing. */
  readonly send: (message: string) => void
}

/** What to run, and where its words go. */
export type Launch = {
  /** Options of Node, such as a loader. */
  readonly nodeOptions?: readonly string[]
  readonly script: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly log: Log
  /** Called with each line, besides the log. */
  readonly onLine?: (line: string) => void
  /** Called with whatever it sends over the line that it hangs on. */
  readonly onMessage?: (message: unknown) => void
}

const signal = (target: number, name: NodeJS.Signals): void => {
  try {
    process.kill(target, name)
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Start a Node process that cannot outlive this one.
 *
 * It leads a process group of its own, so that Ctrl-C reaches only us and we stop the children in
 * the right order; nothing it starts is left behind.
 */
export const launch = (plan: Omit<Launch, 'log'> & { log: Pick<Log, 'write'> }): Child => {
  const { nodeOptions = [], script, args, cwd, env, log, onLine, onMessage } = plan
  const leash = fileURLToPath(new URL('leash.mjs', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--conditions=production', ...nodeOptions, leash, script, ...args],
    {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', log.write)
    if (stream && onLine) createInterface({ input: stream }).on('line', onLine)
  }
  if (onMessage) child.on('message', onMessage)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => {
      log.write(`${error.message}\n`)
      resolve({ code: 1, signal: null })
    })
    child.once('exit', (code, name) => {
      if (child.pid !== undefined) signal(-child.pid, 'SIGKILL')
      resolve({ code, signal: name })
    })
  })
  const stop = async (patience = 8000): Promise<void> => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    signal(child.pid, 'SIGTERM')
    const timer = new AbortController()
    const isLate = await Promise.race([
      ended.then(() => false),
      wait(patience, true, { signal: timer.signal }).catch(() => false),
    ])
    timer.abort()
    if (isLate) signal(-child.pid, 'SIGKILL')
    await ended
  }
  const send = (message: string): void => {
    if (child.connected) child.send(message, () => {})
  }
  return { pid: child.pid, ended, stop, send }
}
