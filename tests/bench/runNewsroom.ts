import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { benchFolder } from './makeBenchApp.ts'

/** A newsroom that runs, started as its user starts it. */
export type Running = {
  readonly address: string
  /** From the command to the first page, in seconds. */
  readonly seconds: number
  /** The web process's resident memory, in MB. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

const port = 3987
const address = `http://127.0.0.1:${port}`

const parentOf = (pid: number): number => {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^PPid:\t(\d+)$/m.exec(status)?.[1] ?? 0)
}

const isBelow = (pid: number, ancestor: number): boolean => {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestor) return true
  return false
}

const webProcess = (ancestor: number): number => {
  const found = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => {
      try {
        const title = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8')
        return title.startsWith('next-server') && isBelow(Number(name), ancestor)
      } catch {
        // It has ended since it was listed.
        return false
      }
    })
  if (!found) throw new Error('the web process was not found')
  return Number(found)
}

/** Start `npm run demo` or `npm start` in a folder, and wait for the first page. */
export const runNewsroom = async (app: string, mode: 'demo' | 'start'): Promise<Running> => {
  const start = performance.now()
  const child = spawn(process.execPath, ['src/cli/bin.mjs', mode], {
    cwd: app,
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: String(port),
      WAFERDESK_DATA: path.join(benchFolder, 'data'),
      WAFERDESK_URL: address,
      ...(mode === 'start' ? { PAYLOAD_SECRET: 'measured, and then forgotten: 8f2c41d09b' } : {}),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const deadline = start + 20 * 60_000
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${mode} ended with ${child.exitCode}`)
    const response = await fetch(`${address}/zh-TW`).catch(() => undefined)
    if (response?.ok) break
    if (performance.now() > deadline) throw new Error(`${mode} shows no page`)
    await wait(100)
  }
  return {
    address,
    seconds: (performance.now() - start) / 1000,
    memory: () => {
      const status = fs.readFileSync(`/proc/${webProcess(child.pid ?? 0)}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
