import { Decimal } from 'decimal.js'

import type { FactValue, Measure } from './fact.ts'

const edgesOf = ({ low, high, step }: Measure): { low: Decimal; high: Decimal } => {
  const half = new Decimal(step).dividedBy(2)
  return {
    low: low === undefined ? new Decimal(-Infinity) : new Decimal(low).minus(half),
    high: high === undefined ? new Decimal(Infinity) : new Decimal(high).plus(half),
  }
}

const levelled = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

/**
 * Tell whether two values of one series cannot both be right.
 *
 * Each may have been rounded to its last digit: 3.35 TB/s and 3,352 GB/s agree, 3.35 and 3.9 do not.
 * A month agrees with every day in it.
 */
export const contradicts = (one: FactValue, other: FactValue): boolean => {
  if (one.kind === 'measure' && other.kind === 'measure') {
    const [first, second] = [edgesOf(one), edgesOf(other)]
    return first.high.lessThan(second.low) || second.high.lessThan(first.low)
  }
  if (one.kind === 'date' && other.kind === 'date') {
    return !one.date.startsWith(other.date) && !other.date.startsWith(one.date)
  }
  if (one.kind === 'text' && other.kind === 'text') {
    return levelled(one.text) !== levelled(other.text)
  }
  return true
}
