import type { Payload } from 'payload'

import { countStories } from './countStories.ts'

/** How many stories are counted in one transaction. */
const batchSize = 20

/** How long changes are gathered, in milliseconds: who types saves every few seconds. */
const breath = 1500

/** When it is tried again, in milliseconds, if the change was not to be seen yet. */
const second = 10_000

const waiting = new WeakMap<Payload, NodeJS.Timeout>()

const countAll = async (payload: Payload): Promise<boolean> => {
  let hasCounted = false
  for (;;) {
    const counted = await countStories(payload, batchSize)
    if (counted === 'busy' || counted === 0) return hasCounted
    hasCounted = true
  }
}

const plan = (payload: Payload, delay: number, isLast: boolean): void => {
  const count = async (): Promise<void> => {
    waiting.delete(payload)
    const hasCounted = await countAll(payload)
    if (!hasCounted && !isLast && !waiting.has(payload)) plan(payload, second, true)
  }
  // What could not be counted stays noted; whoever opens the board counts it.
  const timer = setTimeout(() => void count().catch(() => {}), delay)
  // Nobody waits for it: a process that ends leaves it to the next.
  timer.unref()
  waiting.set(payload, timer)
}

/**
 * Count what has changed in a moment, in this process and after the commit.
 *
 * Whoever changes something asks for it; asked often, it happens once. A process that ends before
 * loses nothing, since changes are rows.
 */
export const countSoon = (payload: Payload): void => {
  if (!waiting.has(payload)) plan(payload, breath, false)
}
