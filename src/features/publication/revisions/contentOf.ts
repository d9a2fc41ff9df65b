import type { FlattenedField } from 'payload'

/** What a post is, as an author left it; without what publication and Payload keep beside it. */
export type Content = Readonly<Record<string, unknown>>

/** Fields that are no part of what was written: they stay as they are when content is published. */
const kept = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'mark',
  'embargoedUntil',
  'updatedBy',
  'owner',
  'due',
  'behindNote',
  'language',
  'translationKey',
  'hugo',
])

const isMany = (field: FlattenedField): boolean =>
  ('hasMany' in field && field.hasMany === true) ||
  field.type === 'array' ||
  field.type === 'blocks'

/** What a field holds that nothing was said of: its default where it did not exist yet, or nothing. */
const unsaid = (field: FlattenedField, value: unknown): unknown => {
  const initial: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (value === undefined && initial !== undefined && typeof initial !== 'function') return initial
  return isMany(field) ? [] : null
}

const read = (
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
): Content =>
  Object.fromEntries(
    fields.flatMap((field): Array<[string, unknown]> => {
      const isVirtual = 'virtual' in field && Boolean(field.virtual)
      if (isVirtual || field.type === 'join') return []
      const value = data[field.name]
      if (field.type === 'group' || field.type === 'tab') {
        return [[field.name, read(field.flattenedFields, (value ?? {}) as Content)]]
      }
      return [[field.name, value ?? unsaid(field, value)]]
    }),
  )

/**
 * Take the content out of a revision, every field of it: what is empty there is empty here.
 *
 * Payload fills in whatever a write leaves out from the newest revision, so an incomplete content
 * would be published with pieces of another. So would one that was pinned before a field came: as a
 * revision it gives it what the database gave the revisions of then, its default.
 */
export const contentOf = (
  fields: readonly FlattenedField[],
  revision: Readonly<Record<string, unknown>>,
): Content =>
  read(
    fields.filter(({ name }) => !kept.has(name)),
    revision,
  )
