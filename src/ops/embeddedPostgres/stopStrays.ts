import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startOf } from '../dataFolder/startOf.ts'

const isInside = (pid: number, folder: fs.Stats): boolean => {
  try {
    const at = fs.statSync(`/proc/${pid}/cwd`)
    return at.dev === folder.dev && at.ino === folder.ino
  } catch {
    return false
  }
}

const leader = (folder: string): number | undefined => {
  try {
    return Number(fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/**
 * Find the processes of a server that works in a folder, the leading one first.
 *
 * On Linux a server is known by the folder it stands in, never by a remembered number alone: that
 * may by now be somebody else's.
 */
const findStrays = (folder: string): number[] => {
  const first = leader(folder)
  if (!fs.existsSync('/proc/self/cwd')) {
    return first !== undefined && startOf(first) !== undefined ? [first] : []
  }
  const place = fs.statSync(folder)
  const inside = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isInside(pid, place))
  return inside.sort((a, b) => Number(b === first) - Number(a === first))
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

const waitUntilGone = async (folder: string, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds
  while (findStrays(folder).length > 0) {
    if (Date.now() > end) return false
    await wait(50)
  }
  return true
}

/**
 * Stop a server that a killed process left behind in a folder, and what is left of a killed server.
 *
 * Call it only while holding the data folder: whatever still runs there is then nobody's. First the
 * leading process is asked to shut down fast, then all are told to quit; the log of changes makes
 * good at the next start what was not written.
 */
export const stopStrays = async (folder: string): Promise<void> => {
  if (!fs.existsSync(folder)) return
  const first = leader(folder)
  for (const pid of findStrays(folder)) if (pid === first) signal(pid, 'SIGINT')
  const patience = first !== undefined && startOf(first) !== undefined ? 20_000 : 2000
  if (!(await waitUntilGone(folder, patience))) {
    for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
      for (const pid of findStrays(folder)) signal(pid, name)
      if (await waitUntilGone(folder, 5000)) break
    }
  }
  fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true })
}
