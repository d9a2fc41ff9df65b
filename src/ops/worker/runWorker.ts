import os from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'

import type { Environment } from '../../env.ts'
import { writeNote } from '../database/notes.ts'
import { postSigned, revalidatePath } from './postSigned.ts'
import type { Relayed } from './relayOutbox.ts'
import { relayOutbox } from './relayOutbox.ts'

/** How often the outbox is looked at while it is empty, in milliseconds. */
const pause = 250

/** How often the worker shows that it is alive, in milliseconds. */
const heartbeat = 5000

/** What a worker is run with. */
export type WorkerOptions = {
  readonly env: Environment
  /** Aborted when it is to stop; what is on its way is finished first. */
  readonly signal: AbortSignal
  /** Told what happens, a line each time. */
  readonly tell: (line: string) => void
}

const sumUp = ({ delivered, failed, reason }: Relayed): string | undefined => {
  if (failed > 0) return `${failed} messages wait for another attempt: ${reason}`
  return delivered > 0 ? `${delivered} messages delivered` : undefined
}

/**
 * Deliver what publications set off, until told to stop.
 *
 * Any number of workers may run on one database. A database that goes away is waited for.
 */
export const runWorker = async ({ env, signal, tell }: WorkerOptions): Promise<void> => {
  const pool = new Pool({ connectionString: env.databaseUrl, max: 2 })
  // An idle connection that breaks is replaced by the next query.
  pool.on('error', () => {})
  const purge = (tags: readonly string[]): Promise<void> =>
    postSigned(`${env.internalUrl}${revalidatePath}`, env.internalSecret, { tags })
  const rest = (milliseconds: number): Promise<void> =>
    wait(milliseconds, undefined, { signal }).catch(() => {})
  let lastHeartbeat = 0
  let lastTrouble = ''
  tell('worker started')
  while (!signal.aborted) {
    try {
      if (Date.now() - lastHeartbeat >= heartbeat) {
        lastHeartbeat = Date.now()
        const at = new Date().toISOString()
        await writeNote(pool, 'worker', { at, pid: process.pid, host: os.hostname() })
      }
      const relayed = await relayOutbox(pool, { purge })
      const line = sumUp(relayed)
      if (line !== undefined) tell(line)
      lastTrouble = ''
      if (relayed.delivered === 0) await rest(pause)
    } catch (error) {
      const trouble = String(error)
      if (trouble !== lastTrouble) tell(trouble)
      lastTrouble = trouble
      await rest(1000)
    }
  }
  await pool.end()
  tell('worker stopped')
}
