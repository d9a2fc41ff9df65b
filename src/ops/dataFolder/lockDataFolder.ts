import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'
import { readJson } from './readJson.ts'
import { startOf } from './startOf.ts'

const holderSchema = z.object({ pid: z.number().int(), start: z.string() })

type Holder = z.infer<typeof holderSchema>

const lockFile = (folder: string): string => path.join(folder, 'running.json')

/** Whoever runs on a data folder; `undefined` if nobody is alive who says so. */
export const findHolder = (folder: string): Holder | undefined => {
  const holder = readJson(lockFile(folder), holderSchema)
  return holder !== undefined && startOf(holder.pid) === holder.start ? holder : undefined
}

const claim = (folder: string, holder: Holder): boolean => {
  const mine = path.join(folder, `.running-${holder.pid}`)
  fs.writeFileSync(mine, JSON.stringify(holder))
  try {
    // A link is made whole and only once, however many try.
    fs.linkSync(mine, lockFile(folder))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

// Moved away before it is removed, so that of several who find it dead only one removes it.
const removeDead = (folder: string, pid: number): void => {
  const aside = path.join(folder, `.dead-${pid}`)
  try {
    fs.renameSync(lockFile(folder), aside)
  } catch {
    return
  }
  const moved = readJson(aside, holderSchema)
  if (moved !== undefined && startOf(moved.pid) === moved.start) {
    // Somebody living took it between the look and the move: it goes back.
    fs.linkSync(aside, lockFile(folder))
  }
  fs.rmSync(aside, { force: true })
}

/**
 * Take a data folder for this process alone, until it ends or the returned function is called.
 *
 * Waits up to `patience` milliseconds for another one that may be about to stop. A lock whose
 * process was killed counts for nothing.
 *
 * @throws EnvironmentError when another process keeps it.
 */
export const lockDataFolder = async (folder: string, patience = 8000): Promise<() => void> => {
  const start = startOf(process.pid) ?? '?'
  const holder = { pid: process.pid, start }
  const end = Date.now() + patience
  for (;;) {
    if (claim(folder, holder)) {
      return () => {
        if (findHolder(folder)?.pid === process.pid) fs.rmSync(lockFile(folder), { force: true })
      }
    }
    const other = findHolder(folder)
    if (other === undefined) removeDead(folder, process.pid)
    else if (Date.now() > end) {
      throw new EnvironmentError([
        {
          code: 'data-folder/in-use',
          severity: 'error',
          message: messages.dataFolderInUse,
          values: { folder, pid: other.pid },
          where: folder,
        },
      ])
    }
    await wait(200)
  }
}
