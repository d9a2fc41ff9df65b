import { setTimeout as rest } from 'node:timers/promises'

import type { Payload } from 'payload'

import { countStories } from './countStories.ts'

/** How many stories are counted in one transaction. */
const batchSize = 20

/** How long this process is left to others between two of them, in milliseconds. */
const pause = 50

/** How long it has to be quiet, in milliseconds: while much is published, that comes first. */
const quiet = 1500

/** How long changes wait at most, in milliseconds, if it never is. */
const patience = 15_000

/** When it is tried again, in milliseconds, if the change was not to be seen yet. */
const second = 10_000

type Plan = { readonly timer: NodeJS.Timeout; readonly madeAt: number; readonly isLast: boolean }

const plans = new WeakMap<Payload, Plan>()

const isClosed = ({ db }: Payload): boolean =>
  (db as unknown as { pool?: { ending?: boolean } }).pool?.ending === true

/** Count all that waits; tell whether there was anything. */
const countAll = async (payload: Payload): Promise<boolean> => {
  let hasCounted = false
  for (;;) {
    // What is not counted stays noted.
    if (isClosed(payload)) return true
    const counted = await countStories(payload, batchSize)
    if (counted === 'busy' || counted === 0) return hasCounted
    hasCounted = true
    await rest(pause, undefined, { ref: false })
  }
}

const plan = (payload: Payload, delay: number, isLast: boolean): void => {
  const count = async (): Promise<void> => {
    plans.delete(payload)
    const hasCounted = await countAll(payload)
    if (!hasCounted && !isLast && !plans.has(payload)) plan(payload, second, true)
  }
  // What could not be counted stays noted; whoever opens the board counts it.
  const timer = setTimeout(() => {
    void count().catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: 'stories could not be counted for the board' })
    })
  }, delay)
  // Nobody waits for it: a process that ends leaves it to the next.
  timer.unref()
  plans.set(payload, { timer, madeAt: performance.now(), isLast })
}

/**
 * Count what has changed in a moment, in this process, after the commit and when it is quiet.
 *
 * Whoever changes something asks for it; asked often, it happens once. A process that ends before
 * loses nothing, since changes are rows.
 */
export const countSoon = (payload: Payload): void => {
  const planned = plans.get(payload)
  if (planned && !planned.isLast) {
    if (performance.now() - planned.madeAt < patience) planned.timer.refresh()
    return
  }
  clearTimeout(planned?.timer)
  plan(payload, quiet, false)
}
