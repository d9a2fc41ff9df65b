import os from 'node:os'
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'

import { readEnv } from '../../env.ts'
import { workRuns } from '../../features/hugo/runs/workRuns.ts'
import { closePayload } from '../../ops/database/closePayload.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { stopSignal } from '../stopSignal.ts'

/** How far this process stands back: readers, the desk and the press come first. */
const courtesy = 10

const say = (message: string): void => {
  if (process.connected) process.send?.(message)
}

/**
 * Import what was sent from the admin panel whenever the worker that started this process says
 * `look`; ends with it.
 *
 * A process of its own: reading a site keeps it busy for seconds on end, and the press has to fire
 * on time. It needs DATABASE_URL and PAYLOAD_SECRET, and migrates nothing.
 */
export const importer: CommandAct = async (args, { open }) => {
  readEnv()
  os.setPriority(courtesy)
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [runner = randomUUID()] = positionals
  const signal = stopSignal()
  const payload = await open()
  let isWanted = false
  let work: Promise<void> | undefined
  const workAll = async (): Promise<void> => {
    while (isWanted && !signal.aborted) {
      isWanted = false
      try {
        await workRuns(payload, { runner, signal, tell: say })
      } catch (error) {
        say(String(error))
      }
    }
    say('looked')
  }
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })
  process.on('message', (message) => {
    if (message !== 'look') return
    isWanted = true
    work ??= workAll().finally(() => (work = undefined))
  })
  // The leash lets go of the line that this process lives by.
  process.channel?.ref()
  say('ready')
  await ended
  await work
  await closePayload(payload)
  return exitCodes.done
}
