/** The longest time between two attempts, in seconds. */
const longest = 3600

/**
 * Decide how long a message that could not be delivered waits for its next attempt, in seconds.
 *
 * One second after the first failure, twice as long after each further one, at most an hour: a web
 * process that restarts is caught up with in seconds, one that is away for a night is not pestered.
 *
 * @param attempts how often it has failed, this time included.
 */
export const decideRetry = (attempts: number): number =>
  Math.min(longest, 2 ** Math.max(0, attempts - 1))
