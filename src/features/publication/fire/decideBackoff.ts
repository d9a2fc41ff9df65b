/** How often a firing that fails is tried, before it is given up. */
export const mostAttempts = 10

/**
 * Decide how long a firing that failed waits for its next attempt, in seconds.
 *
 * One second, then twice as long each time, at most a minute: ten attempts take some five minutes.
 *
 * @param attempts how often it has failed, this time included.
 */
export const decideBackoff = (attempts: number): number =>
  Math.min(60, 2 ** Math.max(0, attempts - 1))
