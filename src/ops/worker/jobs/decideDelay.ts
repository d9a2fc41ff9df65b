import type { OutboxEvent } from './outboxMessage.ts'

/** The longest time between two attempts, in seconds: what was broken is caught up with in that time. */
const longest = 30

const delays: Readonly<Record<OutboxEvent, (attempts: number) => number>> = {
  'cache.purge': (attempts) => Math.min(longest, 2 ** attempts),
  // A page is rendered in a second or two; half a minute is watched closely.
  'publication.prove': (attempts) => (attempts < 15 ? 2 : attempts < 30 ? 5 : longest),
}

/**
 * Decide how long a job that could not be done waits for its next attempt, in seconds.
 *
 * @param attempts how often it had been tried before this time.
 */
export const decideDelay = (event: OutboxEvent, attempts: number): number => delays[event](attempts)
