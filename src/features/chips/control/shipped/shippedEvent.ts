import type { Message } from '../../../../kernel/messages.ts'
import type { ControlStatus, EventKind } from '../controlEvent.ts'
import type { shippedChips } from './shippedChips.ts'

/** An event that comes with the product; known by its key. */
export type ShippedEvent = {
  readonly key: string
  readonly kind: EventKind
  readonly jurisdiction: string
  /** Everywhere, if it names none. */
  readonly destinations: readonly string[]
  readonly announcedOn: string
  readonly effectiveOn: string
  readonly until?: string
  readonly status?: ControlStatus
  /** The key of the rule version that it brings. */
  readonly rule?: string
  readonly citation: string
  /** The key of its source. */
  readonly source: string
  readonly chips: ReadonlyArray<keyof typeof shippedChips>
  readonly name: Message
  readonly note: Message
}
