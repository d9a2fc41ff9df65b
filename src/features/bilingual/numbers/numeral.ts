import type { Exact } from './Exact.ts'

/** A number as it was read from a text, before it is known what it counts. */
export type Numeral = {
  readonly value: Exact
  /** Where it ends. */
  readonly to: number
  /** What a word multiplied it by (萬, million). */
  readonly scale?: Exact
  /** The other one of "三四家". */
  readonly second?: Exact
  /** In words, not in digits. */
  readonly isSpelled: boolean
  /** A word so short that it may be part of another (三星, 十足). */
  readonly isWord: boolean
  /** Of the size of it, no more (三四十, "a dozen"). */
  readonly isVague: boolean
}
