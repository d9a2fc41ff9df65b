import { spawn } from 'node:child_process'
import type { Identity } from './identity.ts'
import { bareEnvironment } from './bareEnvironment.ts'

/**
 * Have a server stopped when this process ends in whatever way, `kill -9` included.
 *
 * A shell waits for the end of a pipe that only this process holds, then asks the server to shut
 * down. It runs as the server's user and can do nothing else. Call the returned function once the
 * server has ended.
 */
export const guardServer = (pid: number, identity: Identity): (() => void) => {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    ...identity,
    cwd: '/',
    detached: true,
    env: bareEnvironment,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a shell there is no guard; the next start stops what was left behind.
  guard.on('error', () => {})
  guard.unref()
  const stream = guard.stdin as typeof guard.stdin & { unref?: () => void }
  stream.unref?.()
  stream.on('error', () => {})
  return () => guard.kill('SIGKILL')
}
