import type { Locale } from '../../../kernel/locale.ts'
import type { Action, Origin } from '../schedules/schedule.ts'

/** A schedule that waits, for its instant or for a person. */
export type WaitingSchedule = {
  readonly id: number
  readonly action: Action
  readonly state: 'armed' | 'held' | 'failed'
  /** ISO 8601. */
  readonly instant: string
  /** As it was typed, e.g. `2026-12-01T06:00`, on the clock of `zone`; `null` for “now”. */
  readonly local: string | null
  readonly zone: string | null
  readonly origin: Origin
  readonly by: string | null
  readonly revision: number | null
  /** The post has been changed since its revision was pinned. */
  readonly isEdited: boolean
  /** The bundle that it goes with, or went without it. */
  readonly bundle: {
    readonly id: number
    readonly name: string
    /** It has not happened, and may yet: only as a whole can it be moved. */
    readonly isWaiting: boolean
  } | null
  /** What stands in its way, in the reader's language. */
  readonly reason: string | null
}

/** Until when a post is under embargo, or was, and the proof of it. */
export type EmbargoStanding = {
  /** ISO 8601. */
  readonly instant: string
  /** As it was typed, on the clock of `zone`. */
  readonly local: string
  readonly zone: string
  readonly note: string | null
  /** A file that only the desk may open. */
  readonly proof: { readonly id: number; readonly filename: string } | null
  readonly by: string | null
  /** The instant has come. */
  readonly isOver: boolean
}

/** What readers see of a post now, and what is to happen to it. */
export type PostStanding = {
  readonly id: number
  readonly language: Locale
  readonly title: string | null
  readonly isPublished: boolean
  readonly isInTrash: boolean
  /** The newest revision is a draft: the desk has words that readers have not. */
  readonly hasChanges: boolean
  /** ISO 8601. */
  readonly publishedAt: string | null
  readonly mark: string | null
  /** What changed what readers see last, and when a reader's page was found to show it. */
  readonly last: {
    readonly action: Action
    readonly firedAt: string
    readonly seenAt: string | null
    readonly by: string | null
  } | null
  readonly waiting: readonly WaitingSchedule[]
  readonly embargo: EmbargoStanding | null
}

/** How publication stands for a post and its counterpart, by the database's clock. */
export type Standing = {
  /** ISO 8601, by the database's clock. */
  readonly now: string
  /** The IANA name of the zone in which the desk reads the clock. */
  readonly zone: string
  /** Whether readers' pages are fetched to see what they show. */
  readonly hasSite: boolean
  readonly mayPublish: boolean
  readonly own: PostStanding
  readonly other: PostStanding | null
}
