import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import type { BundleState } from '../bundles/bundle.ts'
import type { Action } from '../schedules/schedule.ts'

/**
 * What somebody has to know about.
 *
 * - `held`, `failed`: a schedule that will not happen by itself; or a bundle, of which nothing will,
 *   or not everything.
 * - `late`: a schedule whose instant has passed by more than thirty seconds.
 * - `unseen`: something was published or withdrawn, and readers do not see it after half a
 *   minute: with the next look of a screen, somebody knows within a minute.
 * - `worker`: no worker has shown itself for half a minute, so that nothing will happen on time.
 * - `outbox`: what publications set off has not left for a minute.
 */
export const alarmKinds = ['held', 'failed', 'late', 'unseen', 'worker', 'outbox'] as const

/** What somebody has to know about. */
export type AlarmKind = (typeof alarmKinds)[number]

/** An alarm as it stands open. */
export type Alarm = {
  readonly id: number
  readonly kind: AlarmKind
  readonly title: string | null
  readonly language: string | null
  readonly post: number | null
  readonly schedule: number | null
  readonly details: {
    readonly action?: Action
    /** ISO 8601, universal time. */
    readonly instant?: string
    readonly reason?: Message | null
    readonly seconds?: number | null
    /** The bundle that it is about, and where that stands. */
    readonly bundle?: number
    readonly state?: BundleState
    /** The members of the bundle that stand in the way, each with its reason. */
    readonly members?: ReadonlyArray<{
      readonly title: string | null
      readonly language: Locale
      readonly reason: Message | null
    }> | null
  }
  /** ISO 8601, universal time. */
  readonly openedAt: string
}
