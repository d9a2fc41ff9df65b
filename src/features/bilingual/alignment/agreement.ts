import type { Locale } from '../../../kernel/locale.ts'

/**
 * What joins the two languages of a story, segment by segment.
 *
 * - *agreement*: that segments of one language say what segments of the other say, as they stood
 *   when somebody agreed to it: n of one, m of the other. Kept with the texts of that moment, so
 *   that a changed one can be held against them.
 * - *different*: they belong together and are different on purpose; nothing makes them stale.
 * - *alone*: on one side only, on purpose; the other side is empty.
 * - *joint*: an agreement as it stands now, with the segments that it means today (`compare`).
 */
export type Agreement = {
  readonly id: string
  readonly kind: 'agreed' | 'different' | 'alone'
  readonly sides: Readonly<Record<Locale, AgreedSide>>
  /** The side that was written first, and the other translates. */
  readonly source: Locale
  readonly origin: AgreementOrigin
  /** Of a proposal: from 0 to 1. */
  readonly confidence?: number
  /** Who agreed, and when (ISO 8601); a proposal that nobody has looked at has neither. */
  readonly by?: number
  readonly at?: string
}

/** One language of an agreement, at the moment when it was agreed. */
export type AgreedSide = {
  /** Identities of the segments, in the order in which they were read. */
  readonly ids: readonly string[]
  /** What each said; nothing where it still waited for its translation. */
  readonly texts: readonly string[]
}

/** How two segments came to be joined. */
type AgreementOrigin = 'person' | 'proposal' | 'counterpart' | 'exchange' | 'machine'

/** How a joint stands. */
export type JointState =
  /** Both say what they said when it was agreed. */
  | 'fresh'
  /** One side has moved, or both, or one has gone. */
  | 'stale'
  /** Nobody has written the other side yet. */
  | 'untranslated'
  /** They seem to belong together, and nobody has looked at it yet. */
  | 'proposed'
  | 'different'
  | 'alone'
