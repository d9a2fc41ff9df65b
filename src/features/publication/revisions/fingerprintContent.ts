import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Content } from './contentOf.ts'

// In a fixed order: the database keeps the keys of an object in an order of its own.
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

/** Print a content: equal prints mean that readers would see the same. */
export const fingerprintContent = (content: Content): string =>
  fingerprint(JSON.stringify(inOrder(content)))
