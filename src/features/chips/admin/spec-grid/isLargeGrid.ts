import type { SpecGrid } from '../../specGrid.ts'

/** Tell whether a grid has so many cells that drawing and sending all of them is felt. */
export const isLargeGrid = ({ rows, columns }: SpecGrid): boolean =>
  rows.length * columns.length > 800
