import { withoutScripts } from './withoutScripts.mjs'

/**
 * The cache of rendered pages: in memory, stale by tag, the least used dropped first.
 *
 * Next's own handler notes the moment at which a page was *stored*. A page whose data was read
 * before a publication, and which is stored after the purge, would stay wrong for ever. Here an
 * entry is as old as the look-up that led to its rendering. Nor is anything kept on disk, where
 * a purged page would come back after a restart.
 *
 * Pages are kept as readers need them: without the scripts of Next, which have nothing to do there.
 */
const tagsHeader = 'x-next-cache-tags'
const defaultSize = 64 * 1024 * 1024

/** What all requests of this process share: Next makes a handler for each of them. */
const shared = {
  /** @type {Map<string, { value: object | null, lastModified: number, cacheControl?: object, size: number, tags: string[] }>} */
  entries: new Map(),
  /** When a page was first asked for that is now being rendered. @type {Map<string, number>} */
  begun: new Map(),
  /** When a tag last went stale. @type {Map<string, number>} */
  purged: new Map(),
  size: 0,
}

const sizeOf = (value) => {
  if (!value) return 200
  const segments = value.segmentData ? [...value.segmentData.values()] : []
  const parts = [value.html, value.rscData, value.body, value.data?.body, ...segments]
  // A string with Chinese in it takes two bytes a character.
  return parts.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length * 2 : (part?.length ?? 0)),
    1000,
  )
}

const tagsOf = (value) => {
  const joined = value?.headers?.[tagsHeader]
  return typeof joined === 'string' ? joined.split(',') : []
}

const drop = (key) => {
  const entry = shared.entries.get(key)
  if (!entry) return
  shared.size -= entry.size
  shared.entries.delete(key)
}

const isStale = (entry, tags) =>
  [...entry.tags, ...tags].some((tag) => (shared.purged.get(tag) ?? 0) >= entry.lastModified)

export default class PageCache {
  /** @param {{ maxMemoryCacheSize?: number }} context */
  constructor(context) {
    this.limit = context?.maxMemoryCacheSize || defaultSize
  }

  async get(key, context) {
    const entry = shared.entries.get(key)
    if (entry && !isStale(entry, [...(context?.tags ?? []), ...(context?.softTags ?? [])])) {
      // To the end of the line: the first in it is dropped first.
      shared.entries.delete(key)
      shared.entries.set(key, entry)
      return entry
    }
    drop(key)
    // The latest look-up that finds nothing while a rendering runs may join it: the earliest counts.
    if (!shared.begun.has(key)) {
      if (shared.begun.size > 10_000) shared.begun.clear()
      shared.begun.set(key, Date.now())
    }
    return null
  }

  async set(key, rendered, context) {
    const value = withoutScripts(rendered)
    const lastModified = shared.begun.get(key) ?? Date.now()
    shared.begun.delete(key)
    drop(key)
    const size = sizeOf(value)
    if (size > this.limit / 4) return
    const tags = [...tagsOf(value), ...(context?.tags ?? [])]
    const entry = { value, lastModified, cacheControl: context?.cacheControl, size, tags }
    shared.entries.set(key, entry)
    shared.size += size
    for (const oldest of shared.entries.keys()) {
      if (shared.size <= this.limit) break
      drop(oldest)
    }
  }

  async revalidateTag(tags) {
    const now = Date.now()
    for (const tag of [tags].flat()) shared.purged.set(tag, now)
  }

  resetRequestCache() {}
}
