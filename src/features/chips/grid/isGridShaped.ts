import type { SpecGrid } from '../specGrid.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown, part: string): boolean =>
  Array.isArray(value) &&
  value.every((one) => isRecord(one) && typeof one.id === 'string' && isRecord(one[part]))

/**
 * Tell whether a value can be shown and edited as a grid.
 *
 * It asks less than `specGridSchema`: a text that is too long, or a column too many, has to be shown
 * to be mended.
 */
export const isGridShaped = (value: unknown): value is SpecGrid =>
  isRecord(value) &&
  isList(value.columns, 'label') &&
  isList(value.rows, 'cells') &&
  (value.rows as SpecGrid['rows']).every((row) =>
    Object.values(row.cells).every((cell) => isRecord(cell) && isRecord(cell.text)),
  )
