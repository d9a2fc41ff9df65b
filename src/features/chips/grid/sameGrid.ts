const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Tell whether two JSON values say the same, whatever the order of their keys.
 *
 * Postgres gives `jsonb` back with its keys reordered: a saved grid never equals itself as text.
 */
export const sameGrid = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (!isRecord(one) || !isRecord(other)) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameGrid(one[key], other[key]))
  )
}
