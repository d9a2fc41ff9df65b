import type { Locale } from '../../../kernel/locale.ts'
import type { Action, Origin, State } from '../schedules/schedule.ts'
import type { BundlePolicy, BundleState } from './bundle.ts'
import type { RevertAct } from './planRevert.ts'

/** A member of a bundle, as its screen shows it. */
export type MemberView = {
  readonly schedule: number
  readonly post: number | null
  readonly title: string | null
  readonly language: Locale
  readonly action: Action
  readonly state: State
  /** The post has been changed since its revision was pinned. */
  readonly isEdited: boolean
  /** What stands in its way, in the reader's language. */
  readonly reason: string | null
  /** ISO 8601. */
  readonly firedAt: string | null
  readonly seenAt: string | null
  /** What taking the bundle back would do; `null` before it has fired. */
  readonly revert: RevertAct | null
}

/** A bundle, as its screen shows it. */
export type BundleView = {
  readonly id: number
  readonly name: string
  readonly state: BundleState
  readonly policy: BundlePolicy
  /** ISO 8601. */
  readonly instant: string
  readonly local: string | null
  readonly zone: string | null
  readonly origin: Origin
  readonly by: string | null
  /** It was told to go now, and that can still be undone. */
  readonly isCounting: boolean
  readonly reason: string | null
  readonly firedAt: string | null
  readonly revertedAt: string | null
  readonly members: readonly MemberView[]
  /** ISO 8601, by the database's clock. */
  readonly now: string
  /** The IANA name of the zone in which the desk reads the clock. */
  readonly deskZone: string
  readonly mayPublish: boolean
}
