import type { FactState } from '../facts/fact.ts'

/**
 * What happened to the export of chips, and what follows from it for a chip on a day.
 *
 * - *event*: something a government, or a buyer's government, did. It is never written over.
 * - *announced*, *effective*, *until*: when it became known, from which day it is so, and the first
 *   day on which it is no longer so. Announcements may come after what they announce.
 * - *jurisdiction*: whose act it is; *destinations*: for where, everywhere if none is named. Both are
 *   region codes, `US`.
 * - *status*: what the event brings for its chips from that day on. Guidance and duties bring none.
 * - *recorded*, *held*, *state*: as of facts, see `../facts/fact.ts`.
 *
 * The shape was decided in `docs/decisions/0020-chip-facts.md`.
 */
export const eventKinds = [
  'rule',
  'letter',
  'listing',
  'licence',
  'duty',
  'guidance',
  'buyer',
] as const

/** What kind of act an event is; `buyer` is one of the importing side. */
export type EventKind = (typeof eventKinds)[number]

/** What an event may bring for the licences of its chips, the strictest first. */
export const controlStatuses = ['denial', 'case-by-case', 'none', 'unclear'] as const

/** What an event brings for the licences of its chips. */
export type ControlStatus = (typeof controlStatuses)[number]

/** An event as far as the status of a chip follows from it; moments are ISO 8601, universal time. */
export type FoldableEvent = {
  readonly id: number
  readonly chips: readonly number[]
  readonly jurisdiction: string | undefined
  readonly destinations: readonly string[]
  readonly effectiveOn: string
  readonly until: string | undefined
  readonly status: ControlStatus | undefined
  readonly recordedFrom: string | undefined
  readonly recordedTo: string | undefined
}

/** Words that may be missing in one language. */
export type Wording = { readonly 'zh-TW': string | undefined; readonly en: string | undefined }

/** An event as it is stored. */
export type ControlEvent = FoldableEvent & {
  readonly name: Wording
  readonly note: Wording
  readonly kind: EventKind | undefined
  readonly announcedOn: string | undefined
  readonly rule: number | undefined
  readonly citation: string | undefined
  readonly quotation: string | undefined
  readonly source: number | undefined
  readonly state: FactState
  /** The key under which the product brought it along. */
  readonly key: string | undefined
  readonly supersedes: number | undefined
  readonly proposedAt: string
  readonly proposedByName: string | undefined
  readonly decidedByName: string | undefined
  readonly reason: string | undefined
}
