import type { Reader } from './reader.ts'

/**
 * The arguments that every public read has in common.
 *
 * `fallbackLocale: false`: a missing translation is missing, and never filled from the other
 * language.
 *
 * `sort: 'id'`, where a query names no order of its own: before it sorts by anything else, Payload
 * works out the rights to every field of the collection.
 */
export const asReader = (reader: Reader) => ({
  overrideAccess: false as const,
  draft: reader.user !== undefined,
  user: reader.user,
  locale: reader.locale,
  fallbackLocale: false as const,
  depth: 0,
  pagination: false as const,
  sort: 'id',
})
