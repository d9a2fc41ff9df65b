const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a list of filters under `and` and `or` looks like after the address was read. */
const listOf = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : isObject(value) ? Object.values(value) : undefined

/**
 * Find what in a filter is none, by its path: Payload leaves some of it out without a word, so that
 * the answer holds more than was asked for.
 *
 * @example
 * findMalformedFilter({ and: ['x'] }) // 'where.and.0'
 */
export const findMalformedFilter = (where: unknown, path = 'where'): string | undefined => {
  if (where === undefined || where === null) return undefined
  if (!isObject(where)) return path
  for (const [key, value] of Object.entries(where)) {
    const here = `${path}.${key}`
    if (!['and', 'or'].includes(key.toLowerCase())) {
      if (!isObject(value)) return here
      continue
    }
    const list = listOf(value)
    if (list === undefined) return here
    for (const [at, inner] of list.entries()) {
      const found = isObject(inner) ? findMalformedFilter(inner, `${here}.${at}`) : `${here}.${at}`
      if (found !== undefined) return found
    }
  }
  return undefined
}
