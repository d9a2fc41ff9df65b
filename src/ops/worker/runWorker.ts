import { randomUUID } from 'node:crypto'

import { Pool } from 'pg'

import type { Environment } from '../../env.ts'
import { wakeChannel } from '../../kernel/wakeChannel.ts'
import type { Child } from '../supervisor/launch.ts'
import { Bell } from './bell.ts'
import { deliverAll } from './deliverAll.ts'
import { openJobs } from './jobs/openJobs.ts'
import { keepCourier } from './keepCourier.ts'
import { listen } from './listen.ts'
import { postSigned, revalidatePath } from './postSigned.ts'
import { decidePress } from './press/decidePress.ts'
import { keepPress } from './press/keepPress.ts'
import type { Stock } from './takeStock.ts'
import { takeStock } from './takeStock.ts'
import { turnDays } from './turnDays.ts'

/** How often a worker looks by itself and shows that it is alive, in milliseconds. */
const round = 10_000

/** How long the worker gathers what wakes it before it looks, in milliseconds. */
const breath = 20

/** How soon one look may follow another, in milliseconds: in a crowd something happens all the time. */
const respite = 200

/** How long the worker waits after trouble with the database, in milliseconds. */
const pause = 1000

const anHour = 3_600_000

/** What a worker is run with. */
export type WorkerOptions = {
  readonly env: Environment
  /** Starts a command of ours in a process of its own: the press, the importer. */
  readonly startChild: (args: readonly string[], onMessage: (message: unknown) => void) => Child
  /** Done first, once the database answers; without it the migrations have made everything. */
  readonly prepare?: (pool: Pool) => Promise<void>
  /** Aborted when it is to stop; what is on its way is finished first. */
  readonly signal: AbortSignal
  /** Told what happens, a line each time. */
  readonly tell: (line: string) => void
}

/**
 * See to it that what is scheduled is fired on time, and deliver what publications set off, until
 * told to stop.
 *
 * This process is thin: a connection that listens, and one query in a while that tells what there
 * is to do. Payload is loaded by its children, the press and the importer, and only for as long as
 * something is due.
 * Any number of workers may run on one database. A database that goes away is waited for.
 */
export const runWorker = async (options: WorkerOptions): Promise<void> => {
  const { env, startChild, prepare, signal, tell } = options
  const pool = new Pool({ connectionString: env.databaseUrl, max: 2, keepAlive: true })
  // An idle connection that breaks is replaced by the next query.
  pool.on('error', () => {})
  const bell = new Bell()
  const ring = (): void => bell.ring()
  // The machine's clock may be wrong; the database's is what everybody goes by.
  let ahead = 0
  const clock = (): Date => new Date(performance.now() + ahead)
  const purge = (tags: readonly string[]): Promise<void> =>
    postSigned(`${env.internalUrl}${revalidatePath}`, env.internalSecret, { tags }, clock())
  const days = turnDays(clock, purge)
  const jobs = openJobs(pool)
  let lastCleaned = -Infinity
  const deliver = async (): Promise<void> => {
    await deliverAll({ pool, jobs, internalUrl: env.internalUrl, purge, tell, signal })
    if (performance.now() - lastCleaned < anHour) return
    await jobs.cleanUp()
    lastCleaned = performance.now()
  }
  const courier = keepCourier(deliver, tell, ring)
  const press = keepPress({
    name: 'press',
    start: (onMessage) => startChild(['press'], onMessage),
    tell,
    onChange: ring,
  })
  // The worker shows for its importer that it lives: that one may be busy for longer than a silence.
  let runner: string | undefined
  const importer = keepPress({
    name: 'importer',
    start: (onMessage) => {
      const own = randomUUID()
      runner = own
      const child = startChild(['importer', own], onMessage)
      void child.ended.finally(() => {
        if (runner === own) runner = undefined
      })
      return child
    },
    tell,
    onChange: ring,
  })
  const listening = listen(env.databaseUrl, wakeChannel, ring)
  signal.addEventListener('abort', ring)

  /** Set going what the stock says; gives how long to rest. */
  const act = ({ firing, importing, isImporterStuck, delivery, takenAt }: Stock): number => {
    const now = performance.now()
    days.look()
    if (isImporterStuck) {
      tell('the importer does not move any more and is ended')
      void importer.end()
    }
    const forImporter = decidePress({
      now,
      // Nobody waits for it to the second: it is started when there is something, and not before.
      due: importing !== undefined && importing <= now ? importing : undefined,
      lastUsed: importer.lastUsed(),
      lastLooked: importer.lastLooked(),
    })
    if (forImporter.act === 'look') importer.look()
    if (forImporter.act === 'end') void importer.end()
    const facts = { now, due: firing, lastUsed: press.lastUsed(), lastLooked: press.lastLooked() }
    const { act: wanted, until } = decidePress(facts)
    if (wanted === 'look') press.look()
    if (wanted === 'prepare') press.prepare()
    if (wanted === 'end') void press.end()
    if (delivery !== undefined && delivery <= now) courier.start()
    const next = Math.min(
      until ?? Infinity,
      forImporter.until ?? Infinity,
      importing !== undefined && importing > now ? importing : Infinity,
      delivery !== undefined && delivery > now ? delivery : Infinity,
    )
    return Math.max(0, Math.min(takenAt + round, next) - now)
  }

  let stock: Stock | undefined
  let isPrepared = prepare === undefined
  let lastBeat = -Infinity
  let lastTrouble = ''
  tell('worker started')
  while (!signal.aborted) {
    try {
      if (!isPrepared) await prepare?.(pool)
      isPrepared = true
      if (!stock || performance.now() - stock.takenAt >= round) {
        const beats = performance.now() - lastBeat >= round / 2
        stock = await takeStock(pool, beats, runner)
        if (beats) lastBeat = stock.takenAt
        ahead = stock.databaseTime - stock.takenAt
        lastTrouble = ''
      }
    } catch (error) {
      const trouble = String(error)
      if (trouble !== lastTrouble) tell(trouble)
      lastTrouble = trouble
      await bell.rest(pause)
      continue
    }
    if (await bell.rest(act(stock))) {
      const sinceLook = performance.now() - stock.takenAt
      await new Promise((resolve) => setTimeout(resolve, Math.max(breath, respite - sinceLook)))
      stock = undefined
    }
  }
  await Promise.all([
    days.finish(),
    courier.finish(),
    press.end(),
    importer.end(),
    listening.stop(),
  ])
  await pool.end()
  tell('worker stopped')
}
