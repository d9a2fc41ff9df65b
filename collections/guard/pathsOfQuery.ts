const inWhere = (where: unknown, paths: string[]): void => {
  if (typeof where !== 'object' || where === null) return
  for (const [key, value] of Object.entries(where)) {
    if (['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)) {
      for (const inner of value) inWhere(inner, paths)
    } else paths.push(key)
  }
}

/** The paths by which a query filters and sorts, as they are written. */
export const pathsOfQuery = (query: { where?: unknown; sort?: unknown }): readonly string[] => {
  const paths: string[] = []
  inWhere(query.where, paths)
  const sorts: readonly unknown[] = Array.isArray(query.sort) ? query.sort : [query.sort]
  for (const sort of sorts) {
    if (typeof sort === 'string') {
      paths.push(...sort.split(',').map((one) => one.trim().replace(/^-/, '')))
    }
  }
  return paths.filter((path) => path !== '')
}
