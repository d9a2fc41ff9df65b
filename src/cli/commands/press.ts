import os from 'node:os'

import { readEnv } from '../../env.ts'
import { fireDue } from '../../features/publication/fire/fireDue.ts'
import { rehearse } from '../../features/publication/fire/rehearse.ts'
import { closePayload } from '../../ops/database/closePayload.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { stopSignal } from '../stopSignal.ts'

/** How far this process stands back behind the others of its machine. */
const courtesy = 5

const say = (message: string): void => {
  if (process.connected) process.send?.(message)
}

/**
 * Fire what is due whenever the worker that started this process says `look`; ends with it.
 *
 * It needs DATABASE_URL and PAYLOAD_SECRET, and migrates nothing.
 */
export const press: CommandAct = async (_args, { open }) => {
  readEnv()
  // Readers come first: what is fired is seen only when a page of it has been made.
  os.setPriority(courtesy)
  const signal = stopSignal()
  const payload = await open()
  let isWanted = false
  let work: Promise<void> | undefined
  const rehearsing = new AbortController()
  const rehearsal = async (): Promise<void> => {
    try {
      await rehearse(payload, AbortSignal.any([signal, rehearsing.signal]))
    } catch (error) {
      say(String(error))
    }
  }
  const rehearsed = rehearsal()
  const fireAll = async (): Promise<void> => {
    // What is being tried out is held, by ourselves.
    await rehearsed
    while (isWanted && !signal.aborted) {
      isWanted = false
      try {
        await fireDue(payload, (what, outcome) => say(`${what}: ${outcome}`), signal)
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
    rehearsing.abort()
    work ??= fireAll().finally(() => (work = undefined))
  })
  // The leash lets go of the line that this process lives by.
  process.channel?.ref()
  say('ready')
  await ended
  await rehearsed
  await work
  await closePayload(payload)
  return exitCodes.done
}
