/** What in a value Postgres or the stack could not bear, and where. */
export type Unstorable = {
  readonly finding: 'badCharacter' | 'tooDeep' | 'tooMuch'
  readonly path: string
}

const limits = { depth: 100, parts: 300_000 }

// Postgres refuses a NUL in text and JSON, and half of a surrogate pair is no character at all.
// oxlint-disable-next-line no-control-regex
const unstorable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

type Part = { readonly value: unknown; readonly path: string; readonly depth: number }

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

const partsOf = ({ value, path, depth }: Part): Part[] =>
  Object.entries(value as object).map(([key, inner]) => ({
    value: inner,
    path: path === '' ? key : `${path}.${key}`,
    depth: depth + 1,
  }))

/**
 * Find what keeps a value from being stored, without recursion: the value may be nested without end.
 *
 * Keys are looked at like values. Files and other objects with a class of their own are left alone.
 */
export const findUnstorable = (given: unknown): Unstorable | undefined => {
  const waiting: Part[] = [{ value: given, path: '', depth: 0 }]
  let seen = 0
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    seen += 1
    const shown = part.path.slice(0, 80)
    if (seen > limits.parts) return { finding: 'tooMuch', path: shown }
    if (typeof part.value === 'string' && unstorable.test(part.value)) {
      return { finding: 'badCharacter', path: shown }
    }
    if (typeof part.value !== 'object' || part.value === null || !isPlain(part.value)) continue
    if (part.depth >= limits.depth) return { finding: 'tooDeep', path: shown }
    for (const inner of partsOf(part)) {
      if (unstorable.test(inner.path.slice(part.path.length))) {
        return { finding: 'badCharacter', path: shown }
      }
      waiting.push(inner)
    }
  }
  return undefined
}
