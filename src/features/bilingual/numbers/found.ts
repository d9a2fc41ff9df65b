import type { Exact } from './Exact.ts'
import type { Need, QuantityKind, Reading } from './quantity.ts'

/** A quantity as it was found in a levelled text. */
export type Found = {
  readonly from: number
  readonly to: number
  readonly readings: readonly Reading[]
  readonly need: Need
  readonly scale?: Exact
  /** It stands alone, without what it counts: in a range or a list it may take that of its neighbour. */
  readonly isBare?: boolean
}

/** Make one reading; `unit` is of measures and money only. */
export const reading = (kind: QuantityKind, value: Exact | string, unit = ''): Reading => ({
  kind,
  unit,
  value: typeof value === 'string' ? value : value.text,
})
