/**
 * What is said of chips: since when it is so, since when we know, and who says so.
 *
 * - *property*: what can be said of a chip. With its qualifiers it is a *series*, such as
 *   `rate.fp8.dense.tensor`; values of one series can be compared, of two never.
 * - *fact*: that a chip has a value of a series. It is never written over.
 * - *valid*: the days on which it is so in the world, the first included, the last left out.
 * - *recorded*: the moments between which the desk held it to be so, by the database's clock. Only
 *   what was approved has one; it ends when the fact is superseded or disputed.
 * - *held*: recorded at the moment that is asked about.
 * - *contradiction*: two facts of one chip and series, held at once and valid on one day, whose
 *   values cannot both be right, however far each was rounded.
 *
 * The shape was decided in `docs/decisions/0020-chip-facts.md`.
 */
export const factStates = ['proposed', 'approved', 'disputed', 'superseded'] as const

/** Where a fact stands with the desk. */
export type FactState = (typeof factStates)[number]

/** How far a fact can be relied on, the best first. */
export const confidences = ['official', 'measured', 'reported', 'rumoured'] as const

/** How far a fact can be relied on. */
export type Confidence = (typeof confidences)[number]

/** A decimal number as text, so that no digit is lost: `15.832`. */
export type Decimal = string

/**
 * What a fact says, in the canonical unit of its series.
 *
 * A measure is every number from `low` to `high`; one of them alone is a bound. `step` is the place
 * of its last digit: 3.35 TB/s says no more than 10 GB/s does.
 */
export type FactValue =
  | {
      readonly kind: 'measure'
      readonly low: Decimal | undefined
      readonly high: Decimal | undefined
      readonly step: Decimal
    }
  | { readonly kind: 'text'; readonly text: string }
  /** `2025`, `2025-04` or `2025-04-09`. */
  | { readonly kind: 'date'; readonly date: string }

/** A value of a measure. */
export type Measure = Extract<FactValue, { kind: 'measure' }>
