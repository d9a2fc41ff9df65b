/** How long a service is waited for, in milliseconds, and how often it is asked. */
export type Patience = {
  /** Until it begins to answer, and between two pieces of an answer. */
  readonly silence: number
  /** For a whole answer. */
  readonly total: number
  /** How often a call is made that fails for a reason that passes. */
  readonly attempts: number
  /** The pause before the second attempt; each further one is twice as long. */
  readonly pause: number
  /** A service that wants to be left alone for longer is not waited for. */
  readonly longestPause: number
}

/** What the newsroom waits. */
export const patience: Patience = {
  silence: 30_000,
  total: 180_000,
  attempts: 3,
  pause: 1000,
  longestPause: 20_000,
}
