/** A value of front matter, fit to be stored as JSON. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | FrontMatterValue[]
  | { [key: string]: FrontMatterValue }

/** The front matter of a page: every key as it was written. */
export type FrontMatter = { readonly [key: string]: FrontMatterValue }

/** Tell whether a value holds keys of its own. */
export const isMap = (value: FrontMatterValue | undefined): value is FrontMatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const deepest = 50

// PostgreSQL stores neither in JSON.
const clean = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()

/** Make what a parser gave storable: dates as they were written, no character that JSON lacks. */
export const frontMatterValue = (value: unknown, depth = 0): FrontMatterValue => {
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return String(value)
  if (depth > deepest || typeof value !== 'object') return null
  // Of TOML, which has no other dates; milliseconds that were not written are none.
  if (value instanceof Date) return value.toISOString().replace('.000', '')
  if (Array.isArray(value)) return value.map((one) => frontMatterValue(one, depth + 1))
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, one]) => [clean(key), frontMatterValue(one, depth + 1)]),
  )
}

/** Look a key up as Hugo does, whatever its case; of several spellings the last wins. */
export const lookUp = (matter: FrontMatter, ...keys: string[]): FrontMatterValue | undefined => {
  const entries = Object.entries(matter)
  for (const key of keys) {
    const found = entries.findLast(([name]) => name.toLowerCase() === key.toLowerCase())
    if (found !== undefined && found[1] !== null && found[1] !== '') return found[1]
  }
  return undefined
}

/** Read a value as text, as Hugo casts it; lists and maps are no text. */
export const asText = (value: FrontMatterValue | undefined): string | undefined =>
  value === undefined || value === null || typeof value === 'object' ? undefined : String(value)

/** Read a value as a list of texts; a single text is a list of one. */
export const asTexts = (value: FrontMatterValue | undefined): string[] => {
  const all = Array.isArray(value) ? value : [value ?? null]
  return all.flatMap((one) => asText(one)?.trim() || [])
}
