import type { ChipFigures } from './chipFigures.ts'
import { totalProcessingPerformance } from './totalProcessingPerformance.ts'

/** Compute performance density, TPP by mm² of die; unknown where the die area is. */
export const performanceDensity = (figures: ChipFigures): number | undefined =>
  figures.dieArea === undefined ? undefined : totalProcessingPerformance(figures) / figures.dieArea
