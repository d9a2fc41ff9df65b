/**
 * Quantities: what a sentence says in figures, and both languages of a story have to say alike.
 *
 * - *quantity*: a figure, share, sum, measure, part of a date, ordinal, multiple, or name with
 *   digits (a chip, an ECCN), where it stands in the text.
 * - *reading*: one thing that it may mean, as a kind, a unit and a value that is exact: `4.8 TB/s`
 *   and `4,800 GB/s` are both 4800000000000 of `byte/s`. Some have several: `405B` is a name and a
 *   number.
 * - *need*: whether the other language has to say it too.
 * - *doubt*: a quantity that the other language does not have, or has otherwise.
 */
export type Quantity = Words & {
  /** The likeliest first; never empty. */
  readonly readings: readonly Reading[]
  readonly need: Need
  /** What a word behind it multiplies it by (萬, million): a range states that only once. */
  readonly scale?: string
}

/** Words of a text, as they stand there, and where: UTF-16 units, as in `slice`. */
export type Words = { readonly words: string; readonly from: number; readonly to: number }

/** One thing that a quantity may mean. */
export type Reading = {
  readonly kind: QuantityKind
  /** Of a measure or a sum of money; else empty. */
  readonly unit: string
  /** A decimal number, a fraction as `1/3`, or a name in capitals. */
  readonly value: string
}

/** What is counted, measured or named. */
export type QuantityKind =
  | 'count'
  | 'ordinal'
  | 'share'
  | 'multiple'
  | 'money'
  | 'measure'
  | 'year'
  | 'decade'
  | 'half'
  | 'quarter'
  | 'month'
  | 'day'
  | 'clock'
  | 'power'
  | 'name'

/**
 * Whether the other language has to say a quantity too.
 *
 * - `required`: it has to.
 * - `optional`: it may leave it out (the month, where the day is said), but not say another.
 * - `incidental`: no one asks for it, since it may be an idiom (一些, "one of"); it only answers.
 */
export type Need = 'required' | 'optional' | 'incidental'
