import type { Origin } from '../schedules/schedule.ts'

/**
 * The vocabulary of bundles.
 *
 * - *bundle*: several schedules that fire together at one instant.
 * - *member*: a schedule of a bundle: one post and one action, its content pinned as ever.
 * - *policy*: what happens to the others when a member cannot go.
 * - *dry run*: the firing itself, rolled back, to see what would stand in its way.
 * - *revert*: put every member back as readers saw it before the bundle fired.
 */

/**
 * What happens when a member cannot go.
 *
 * - `hold-all`: nothing goes; all of it happens in one transaction, or none.
 * - `publish-ready`: the others go, each in a transaction of its own.
 */
export const bundlePolicies = ['hold-all', 'publish-ready'] as const

/** What happens when a member cannot go. */
export type BundlePolicy = (typeof bundlePolicies)[number]

/**
 * Where a bundle stands.
 *
 * - `armed`: waits for its instant.
 * - `done`: has fired; with `publish-ready`, whatever could.
 * - `held`: would not fire by itself any more; a person has to decide.
 * - `cancelled`: will not happen.
 * - `reverted`: has happened, and was taken back.
 */
export const bundleStates = ['armed', 'done', 'held', 'cancelled', 'reverted'] as const

/** Where a bundle stands. */
export type BundleState = (typeof bundleStates)[number]

/** When a bundle is due. */
export type BundleMoment = {
  readonly instant: Date
  readonly localTime: string | null
  readonly zone: string | null
  readonly origin: Origin
}

/** A bundle as it is stored. */
export type BundleRow = BundleMoment & {
  readonly id: number
  readonly name: string
  readonly state: BundleState
  readonly policy: BundlePolicy
  readonly requestedBy: number | null
  readonly requestedByName: string | null
  readonly attempts: number
  /** When it was due before somebody said “now”, for as long as that can be undone. */
  readonly previous: PreviousMoment | null
}

/** A moment that can be gone back to, as it is kept: `instant` in ISO 8601. */
export type PreviousMoment = Omit<BundleMoment, 'instant'> & { readonly instant: string }

/** The most members that a bundle has: all of them may have to fire in one transaction. */
export const mostMembers = 50
