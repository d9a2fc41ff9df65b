import type { ChipFigures } from './chipFigures.ts'

const bitLengths = { fp16: 16, fp8: 8, int8: 8, fp4: 4, int4: 4 } as const

/**
 * Compute TPP: the highest product of a dense rate and its bit length (15 CFR 774, 3A090).
 *
 * A chip of which only some formats are known has at least this much; rounded to a tenth, which
 * removes only what binary fractions add.
 */
export const totalProcessingPerformance = (figures: ChipFigures): number => {
  const products = Object.entries(bitLengths).map(
    ([format, bits]) => (figures[format as keyof typeof bitLengths] ?? 0) * bits,
  )
  return Math.round(Math.max(...products) * 10) / 10
}
