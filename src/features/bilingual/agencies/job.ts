import type { CodedText } from '../../../content/segments/inline/coded.ts'
import type { SegmentKind } from '../../../content/segments/segment.ts'
import type { Locale } from '../../../kernel/locale.ts'

/**
 * Work for an agency: what is sent to translators outside, and what comes back.
 *
 * - *job*: a file (XLIFF 2.1) with the segments of a story that are to be translated, from its
 *   *source* into its *target*, as both stood when it was sent.
 * - *unit*: one joint of the story, known by its first source segment.
 * - *ticket*: what the file says of itself for its way back: which posts, and the print of every
 *   segment. It stands in the skeleton of the file, which translators' tools leave alone.
 * - *return*: a job that has come back; *conflict*: words that were changed here as well since.
 */
export type Job = {
  readonly story: string
  readonly source: JobPost
  readonly target: JobPost
  /** ISO 8601. */
  readonly sentAt: string
  readonly units: readonly JobUnit[]
}

/** A post of a job. */
export type JobPost = { readonly id: number; readonly language: Locale }

/** A joint that is sent. */
export type JobUnit = {
  readonly id: string
  readonly kind: SegmentKind
  /** Whether anybody is to translate it, or it is there to be read only. */
  readonly isOpen: boolean
  readonly state: JobState
  readonly source: readonly JobSegment[]
  /** What it says in the target so far, or the place that waits for it; empty where there is none. */
  readonly target: readonly JobSegment[]
  /** What translators should know, in both languages. */
  readonly notes: readonly string[]
}

/** How a unit stands when it is sent: in the words of the standard, and in ours. */
export type JobState = {
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final'
  readonly subState: `waferdesk:${string}`
}

/** A segment of a unit. */
export type JobSegment = {
  readonly id: string
  /** Of what it says; empty where it waits for its words. */
  readonly print: string
  readonly coded: CodedText
}

/** Which joints are sent. */
export type JobScope = {
  readonly only: 'untranslated' | 'stale' | 'all'
  /** Keys of joints (`readAlignment`); without them all that `only` lets through. */
  readonly joints?: ReadonlySet<string>
}
