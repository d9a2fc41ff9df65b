import type { Locale } from '../../../kernel/locale.ts'
import type { ControlStatus } from '../control/controlEvent.ts'
import type { CellRemark, WhyText } from './cellStatement.ts'
import type { Standing } from './standingOf.ts'

/** A held fact that a table contradicts, as the desk is shown it. */
export type HeldRival = {
  readonly id: number
  readonly published: string
  readonly source: { readonly id: number; readonly title: string } | undefined
}

type Placed = {
  /** What tells it from all else that its row says. */
  readonly key: string
  /** The label of the column. */
  readonly label: string
  readonly quotation: string
  /** The language of the quotation. */
  readonly locale: Locale
}

/** A value that a cell says, beside what is held. */
export type ShownFact = Placed & {
  readonly kind: 'fact'
  readonly property: string
  readonly published: string
  readonly validFrom: string | undefined
  readonly remark: CellRemark | undefined
  readonly standing: Standing
  readonly rivals: readonly HeldRival[]
  /** Of a change: what was before, of which chip, and what is held of that. */
  readonly before:
    | {
        readonly published: string
        readonly chip: string | undefined
        readonly rivals: readonly HeldRival[]
      }
    | undefined
}

/** That a row's chip was derived from another, beside what its page says. */
export type ShownRelation = Placed & {
  readonly kind: 'relation'
  readonly base: string
  /** The one chip of that name. */
  readonly baseId: number | undefined
  readonly standing: 'new' | 'noted' | 'other' | 'unknown'
  /** What the chip's page says instead. */
  readonly held: string | undefined
}

/** What a cell says of a chip's control. */
export type ShownEvent = Placed & {
  readonly kind: 'event'
  readonly states: readonly string[]
  readonly date: string | undefined
  /** The event that it proposes; without a date, or with several states, none. */
  readonly proposal:
    | {
        readonly key: string
        readonly status: ControlStatus
        readonly standing: Standing
        /** What is held for that day, in words. */
        readonly held: string | undefined
      }
    | undefined
}

/** What stays text, and why. */
export type ShownText = Placed & {
  readonly kind: 'text'
  readonly why: WhyText
  /** What is wrong with a value that cannot be read. */
  readonly problem: string | undefined
}

/** What was found in a cell. */
export type ShownStatement = ShownFact | ShownRelation | ShownEvent | ShownText

/** A row of a table as the desk is shown what it says. */
export type ShownRow = {
  readonly id: string
  readonly name: string
  readonly chip: { readonly id: number; readonly name: string } | undefined
  /** How many chips have the row's name. */
  readonly named: number
  readonly statements: readonly ShownStatement[]
}

/** All that a spec table says of chips, row for row. */
export type TableReading = {
  readonly rows: readonly ShownRow[]
  readonly source: { readonly id: number; readonly title: string } | undefined
  /** How many rows of a very large table were not read. */
  readonly unread: number
  /** Whether whoever asks may note on a chip what it was derived from. */
  readonly mayRelate: boolean
}
