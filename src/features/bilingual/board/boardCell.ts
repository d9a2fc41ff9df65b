import type { Locale } from '../../../kernel/locale.ts'

/**
 * The board: every story of the desk, by language.
 *
 * - *cell*: how one language of a story stands; one row of `board-cells` a post. What it costs much
 *   to find out is counted and kept there; everything of it can be counted anew at any time.
 * - *change*: a row of `board-changes`, added by whoever changes a post or an agreement, in the same
 *   transaction. Whoever counts a story takes its changes away.
 * - *behind*: a joint whose other side has moved since it was agreed; this one waits for an answer.
 * - *unjoined*: segments of a language that nobody has agreed anything about, while the other
 *   language has such segments in the same place.
 * - *readers' standing*: the same for what is published in both languages, and for nothing else.
 */
export type BoardCell = SideCounts & {
  readonly post: number
  readonly translationKey: string
  readonly language: Locale
  readonly title: string | null
  readonly state: CellState
  /** ISO 8601: since when segments are behind; `null` while none is. */
  readonly behindSince: string | null
  /** ISO 8601: since when readers have had an older text than those of the other language. */
  readonly readersBehindSince: string | null
  readonly owner: number | null
  /** ISO 8601. */
  readonly due: string | null
  /** ISO 8601, of the latest revision. */
  readonly editedAt: string
  readonly categories: readonly number[]
}

/** What became of a post so far; `changed` is public, with later changes that nobody sees yet. */
export type CellState = 'draft' | 'published' | 'changed' | 'withdrawn'

/** How many segments of a language wait for what. */
export type SideCounts = {
  /** Joints whose other side has moved. */
  readonly behind: number
  /** Segments of the other language that this one does not have. */
  readonly untranslated: number
  readonly unjoined: number
}
