import type { Computed } from '../../features/chips/control/performance.ts'

/**
 * Where a chip stands on an axis: somewhere from `low` to `high`.
 *
 * Without `high` it is a lower bound, without `low` an upper one; a value that is known has both the
 * same. Dates are milliseconds.
 */
export type ChartSpan = { readonly low: number | undefined; readonly high: number | undefined }

/** Read a computed number for an axis; nothing can be drawn at zero, where a scale has no end. */
export const spanOf = ({ low, high }: Pick<Computed, 'low' | 'high'>): ChartSpan | undefined => {
  const span = {
    low: Number(low) > 0 ? Number(low) : undefined,
    high: high === undefined ? undefined : Number(high),
  }
  const isDrawable = span.low !== undefined || (span.high !== undefined && span.high > 0)
  return isDrawable ? span : undefined
}

const day = 24 * 60 * 60 * 1000

/** Read a date for an axis: a year or a month is all of its days. */
export const dateSpan = (date: string): ChartSpan => {
  const [year = 0, month, ofMonth] = date.split('-').map(Number)
  const low = Date.UTC(year, (month ?? 1) - 1, ofMonth ?? 1)
  if (ofMonth !== undefined) return { low, high: low }
  const end = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)
  return { low, high: end - day }
}

/** Tell where the mark of a span stands: in the middle of what is known, else at its end. */
export const middleOf = ({ low, high }: ChartSpan, scale: 'log' | 'time'): number => {
  if (low === undefined || high === undefined) return low ?? high ?? 0
  return scale === 'log' ? Math.sqrt(low * high) : (low + high) / 2
}
