import type { Problem } from '../../../kernel/problem.ts'
import type { ControlStatus } from '../control/controlEvent.ts'
import type { Confidence, FactValue } from '../facts/fact.ts'

/**
 * What one cell of a spec table says of the chip of its row.
 *
 * - *fact*: a value of a series, as it is written.
 * - *change*: a value that took the place of another; the older one is of the chip that this one
 *   was derived from, or of this one before.
 * - *relation*: that the chip was derived from another.
 * - *event*: what became of its export; a table seldom says which of several states began when. One
 *   with its date is a control event that may be proposed.
 * - *text*: everything else, with why: opinions, comparisons, numbers whose noun is not said.
 *
 * A statement never goes further than its cell: nothing is computed, averaged or copied.
 */
export type CellStatement = {
  /** The part of the cell that says so, exactly as it is written. */
  readonly quotation: string
  /** Where it stands in the cell, in UTF-16 code units. */
  readonly from: number
} & Said

/** A value as a cell writes it, with its unit, and as it is compared. */
type SaidValue = { readonly published: string; readonly value: FactValue }

type Said =
  | SaidFact
  | {
      readonly kind: 'change'
      readonly series: string
      readonly before: SaidValue
      readonly after: SaidValue
      readonly remark?: CellRemark
    }
  | { readonly kind: 'relation'; readonly base: string }
  | SaidEvent
  | { readonly kind: 'text'; readonly why: WhyText; readonly problem?: Problem }

/** What a cell says of a chip's control. */
type SaidEvent = {
  readonly kind: 'event'
  readonly states: readonly string[]
  /** As precise as the table. */
  readonly date?: string
  /** The cell that the date stands in, where that is another. */
  readonly dated?: string
  /** What the one state means. */
  readonly status?: ControlStatus
}

const cellRemarks = ['alternatives', 'change', 'dense-presumed', 'unit-of-column'] as const

/** What somebody has to know who decides about a value that was read. */
export type CellRemark = (typeof cellRemarks)[number]

/** Tell whether a stored remark is one of ours. */
export const isCellRemark = (remark: unknown): remark is CellRemark =>
  (cellRemarks as readonly unknown[]).includes(remark)

/** A value of a series that a cell says. */
export type SaidFact = SaidValue & {
  readonly kind: 'fact'
  readonly series: string
  readonly confidence: Confidence
  readonly validFrom?: string
  readonly remark?: CellRemark
}

/** Why a part of a cell stays text. */
export type WhyText =
  | 'ambiguous'
  | 'computed'
  | 'negated'
  | 'no-date'
  | 'no-format'
  | 'no-unit'
  | 'one-direction'
  | 'open-bound'
  | 'refers'
  | 'system'
  | 'unknown-noun'
  | 'unreadable'
  | 'which-bandwidth'
  | 'words'
