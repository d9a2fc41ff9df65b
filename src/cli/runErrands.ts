import os from 'node:os'

import type { Payload } from 'payload'

import { readEnv } from '../env.ts'
import { closePayload } from '../ops/database/closePayload.ts'
import type { CommandAct } from './command.ts'
import { exitCodes } from './command.ts'
import { stopSignal } from './stopSignal.ts'

/** What a child of the worker does. */
type Errand = {
  /** Done whenever the worker says `look`, once at a time. */
  readonly work: () => Promise<void>
  /** Called as soon as the worker says so, also while it is at work. */
  readonly heard?: () => void
  /** What has to end before the process may. */
  readonly rest?: Promise<void>
}

/** Say something to the worker that started this process, if it is still there. */
export const tellWorker = (message: string): void => {
  if (process.connected) process.send?.(message)
}

/**
 * Make the command of a process that works whenever the worker that started it says `look`, and
 * ends with it.
 *
 * It needs DATABASE_URL and PAYLOAD_SECRET, and migrates nothing.
 *
 * @param courtesy how far the process stands back behind the others of its machine (`nice`).
 */
export const runErrands =
  (
    courtesy: number,
    prepare: (payload: Payload, signal: AbortSignal, args: readonly string[]) => Errand,
  ): CommandAct =>
  async (args, { open }) => {
    readEnv()
    os.setPriority(courtesy)
    const signal = stopSignal()
    const payload = await open()
    const { work, heard, rest } = prepare(payload, signal, args)
    let isWanted = false
    let working: Promise<void> | undefined
    const workAll = async (): Promise<void> => {
      while (isWanted && !signal.aborted) {
        isWanted = false
        try {
          await work()
        } catch (error) {
          tellWorker(String(error))
        }
      }
      tellWorker('looked')
    }
    const ended = new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve())
    })
    process.on('message', (message) => {
      if (message !== 'look') return
      isWanted = true
      heard?.()
      working ??= workAll().finally(() => (working = undefined))
    })
    // The leash lets go of the line that this process lives by.
    process.channel?.ref()
    tellWorker('ready')
    await ended
    await rest
    await working
    await closePayload(payload)
    return exitCodes.done
  }
