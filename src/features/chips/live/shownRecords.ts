import type { FoldableEvent } from '../control/controlEvent.ts'
import type { ShownFact } from './factCell.ts'

/** An event with what a cell shows of it. */
export type ShownEvent = FoldableEvent & { readonly source: number | undefined }

/** What tables show of chips: facts, and the events from which a control status follows. */
export type ShownRecords = {
  readonly facts: readonly ShownFact[]
  readonly events: readonly ShownEvent[]
}
