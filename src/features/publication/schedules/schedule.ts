/**
 * The vocabulary of publication.
 *
 * - *revision*: one version of a post in Payload's history, by its id.
 * - *pinned content*: a copy of a revision, as it was approved; nothing can change it.
 * - *instant*: a moment of universal time. *Local time*: what a clock in a *zone* shows then.
 * - *schedule*: what is to happen to one post at an instant.
 * - *firing*: the transaction in which it happens.
 * - *mark*: a random name for one publication, which the public page carries.
 * - *proof*: a reader's page was fetched and carried the mark, or after a withdrawal does not.
 */

/** What a schedule does to its post. */
export const actions = ['publish', 'withdraw'] as const

/** What a schedule does to its post. */
export type Action = (typeof actions)[number]

/**
 * Where a schedule stands.
 *
 * - `armed`: waits for its instant; once that has passed it is about to fire, or late.
 * - `done`: has happened.
 * - `held`: would not fire by itself any more; a person has to decide.
 * - `failed`: could not happen; a person has to change something.
 * - `cancelled`: will not happen.
 */
export const states = ['armed', 'done', 'held', 'failed', 'cancelled'] as const

/** Where a schedule stands. */
export type State = (typeof states)[number]

/**
 * Who brought a schedule about.
 *
 * - `clock`: somebody, for a later instant.
 * - `desk`: somebody, for now.
 * - `program`: an import, or whatever else writes through Payload's interfaces.
 */
export const origins = ['clock', 'desk', 'program'] as const

/** Who brought a schedule about. */
export type Origin = (typeof origins)[number]

/** How late a schedule may still fire by itself, in hours. */
export const graceHours = 6

/** How long “publish now” can be undone, in seconds. */
export const undoSeconds = 10
