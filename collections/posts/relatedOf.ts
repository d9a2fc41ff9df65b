type Found = { media: Set<number>; tables: Set<number>; sources: Set<number> }

const idOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return undefined
}

const add = (set: Set<number>, value: unknown): void => {
  const id = idOf(value)
  if (id !== undefined) set.add(id)
}

const collect = (node: unknown, found: Found): void => {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const record = node as Record<string, unknown>
  if (typeof record['blockType'] === 'string') {
    add(found.media, record['media'])
    add(found.tables, record['table'])
    add(found.sources, record['source'])
  }
  for (const value of Object.values(record)) {
    if (typeof value === 'object') collect(value, found)
  }
}

/** The ids of the pictures, spec tables and sources that a post shows, body and cover together. */
export const relatedOf = (post: { cover?: unknown; sources?: unknown; body?: unknown }) => {
  const found: Found = { media: new Set(), tables: new Set(), sources: new Set() }
  add(found.media, post.cover)
  if (Array.isArray(post.sources)) post.sources.forEach((source) => add(found.sources, source))
  collect(post.body, found)
  return { media: [...found.media], tables: [...found.tables], sources: [...found.sources] }
}
