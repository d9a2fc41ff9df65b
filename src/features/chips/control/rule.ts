import type { Decimal } from '../facts/fact.ts'
import type { Span } from '../facts/span.ts'

/**
 * What export controls measure chips by, and what follows for a chip on a day.
 *
 * - *rule version*: parameters that are in force from one day to another; data, not code.
 * - *test*: conditions that have to be met together. A rule is met by a chip that passes one test.
 * - *measure*: what a condition compares; computed from what is held of a chip, as an interval.
 * - *outcome*: met, not met, or unknown, where a fact is missing or the sources do not agree.
 *
 * An outcome says that a chip has the parameters of a rule. What that means for somebody who wants
 * to sell it stands in dated events only.
 */
export const measures = [
  'tpp',
  'performance-density',
  'memory-bandwidth',
  'io-bandwidth',
  'total-bandwidth',
] as const

/** What a condition compares. Rates in TOPS × bits, density in that by mm², bandwidths in GB/s. */
export type Measure = (typeof measures)[number]

/** How a condition compares, as the rule writes it. */
export const relations = ['at-least', 'more-than', 'less-than', 'at-most'] as const

/** How a condition compares. */
export type Relation = (typeof relations)[number]

/** Relations as a rule is read. */
export const relationSigns: Readonly<Record<Relation, string>> = {
  'at-least': '≥',
  'more-than': '>',
  'less-than': '<',
  'at-most': '≤',
}

/** One comparison. */
export type Condition = {
  readonly measure: Measure
  readonly relation: Relation
  readonly bound: Decimal
}

/** A rule as it stood from one day to another. */
export type RuleVersion = Span & {
  readonly id: number
  readonly tests: ReadonlyArray<{ readonly conditions: readonly Condition[] }>
}

/** What a rule says of a chip. */
export type Outcome = 'met' | 'not-met' | 'unknown'
