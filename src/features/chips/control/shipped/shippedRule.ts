import type { Message } from '../../../../kernel/messages.ts'
import type { Condition } from '../rule.ts'

/** A version of a rule that comes with the product; known by its code and first day. */
export type ShippedRule = {
  readonly key: string
  readonly code: string
  readonly jurisdiction: string
  readonly effectiveFrom: string
  readonly effectiveTo?: string
  readonly citation: string
  /** The key of its source. */
  readonly source: string
  readonly name: Message
  readonly tests: ReadonlyArray<readonly Condition[]>
}
